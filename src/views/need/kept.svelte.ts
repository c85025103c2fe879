import { parseOwnIndicator, type OwnIndicator } from '../../domain/need/own-indicator';
import type { Register } from '../../domain/register';
import type { Shelf } from '../../domain/shelf';
import type { ViewProps } from '../view';

/** What the view reads besides the dataset: the register, and the values that the reader brought. */
export class Kept {
	#register = $state.raw<Register | null>(null);
	#own = $state.raw<readonly OwnIndicator[]>([]);
	#failed = $state(false);
	#lasting = $state(true);
	#shelf: Promise<Shelf>;
	/** What is being read, or was last: an answer from before is no answer any more. */
	#reading: ViewProps['register'] | null = null;

	/** Call while a component is set up: watching ends with it. */
	constructor(
		private readonly props: { register: () => ViewProps['register']; shelf: ViewProps['shelf'] }
	) {
		this.#shelf = props.shelf();
		// A newer release brings a register of its own.
		$effect(() => this.#read(props.register()));
		$effect(() => {
			let stop = () => {};
			let over = false;
			this.#shelf.then(
				(shelf) => {
					if (over) return;
					this.#lasting = shelf.lasting;
					stop = shelf.watch('indicator', (kept) => {
						this.#own = kept
							.map(({ value }) => parseOwnIndicator(value))
							.filter((it) => it !== null);
					});
				},
				// Without a shelf there is nothing of the reader's to show.
				() => undefined
			);
			return () => {
				over = true;
				stop();
			};
		});
	}

	get register(): Register | null {
		return this.#register;
	}

	get own(): readonly OwnIndicator[] {
		return this.#own;
	}

	get failed(): boolean {
		return this.#failed;
	}

	get lasting(): boolean {
		return this.#lasting;
	}

	load(): void {
		this.#read(this.props.register());
	}

	#read(read: ViewProps['register']): void {
		this.#failed = false;
		this.#reading = read;
		read().then(
			(register) => {
				if (this.#reading === read) this.#register = register;
			},
			() => {
				if (this.#reading === read) this.#failed = true;
			}
		);
	}

	async keep(own: OwnIndicator): Promise<void> {
		await (await this.#shelf).put('indicator', own.id, own);
	}

	async remove(id: string): Promise<void> {
		await (await this.#shelf).remove('indicator', id);
	}
}
