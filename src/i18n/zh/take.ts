import type { Texts } from '../en';
import { boundaries } from './boundaries';
import { initiatives, sites } from './counts';
import { number } from './number';

/** Taking something away: pictures, slides, data. */
export const take: Texts['take'] = {
	takeTitle: '导出',
	takePicture: '图片',
	takePictureAbout: '含标题、图例、筛选、计数规则、来源、链接和二维码。SVG中的文字仍为文字。',
	takeSlides: '幻灯片',
	takePrint: '打印',
	takePrintAbout: 'A4，浅色，写出链接。可在打印时选择存为PDF。',
	takeTheme: '颜色',
	takeThemes: { light: '浅色', dark: '深色' },
	takeShape: '比例',
	takeShapes: { screen: '按需高度', slide: '幻灯片，16:9' },
	takePictures: {
		svg: 'SVG',
		png: 'PNG',
		png2: 'PNG，两倍精度',
		png4k: 'PNG，4K'
	},
	takeCopy: '复制为PNG',
	takeClose: '关闭',
	takeCancel: '取消',
	takeWorking: '正在制作',
	takeInFront: '请保持此标签页在前台：它被隐藏时，绘制会暂停。',
	takeSaved: ({ name }) => `已保存：${name}`,
	takeCopied: '图片已复制。',
	takeCancelled: '已取消。未保存任何内容。',
	takeFailed: '无法制作。请重试，或选择其他形式。',
	takeTooSlow: '视图未能完成。请重试，或打印。',
	takeOtherRelease: '期间数据已有更新。请重新载入页面查看，再行导出。',
	takeTooTall: '图片过高，超出此尺寸的限度。请选择较小的PNG，或选择SVG。',
	takeCopyRefused: '浏览器不允许复制图片。请改为保存PNG。',
	takeFilterPart: ({ facet, values }) => `${facet}：${values}`,
	takeFilter: ({ parts, shown }) =>
		parts.length ? `筛选：${parts.join('；')}。${shown}。` : `无筛选。${shown}。`,
	takeCounting: {
		whole: '一项举措在其列明的每个值各计一次。',
		fractional: '一项举措在其列明的各值间均分。'
	},
	takeScope: {
		recipients: '只有受援方（经合组织发援会名单）无记录才为空白。',
		all: '所有国家和地区无记录均为空白。'
	},
	takeSources: ({ names, others, date }) =>
		others
			? `来源：${names.join('、')}和其他${sites(others)}，读取于${date}。`
			: `来源：${names.join('、')}，读取于${date}。`,
	takeBlank: '没有记录并不证明没有开展过工作。',
	takeBoundary: boundaries.boundaryShort,
	takeRelease: ({ version }) => `版本${version}`,
	takeCode: '链接的二维码',
	takeDescription: ({ filter, counting }) => `${filter}${counting}`,

	takeSlidesAbout: 'PPTX，16:9；视图如有表格和图表，均可编辑；附演讲者备注。',
	takeSlidesView: '此视图作为一张幻灯片',
	takeSlidesStory: ({ title }) => `故事“${title}”`,
	takeSlidesSteps: ({ count }) => `${number(count)}个步骤`,
	takeSlidesNoPicture: '无法绘制此步骤。请见：',
	takeSlidesLack: ({ count }) => `${number(count)}个步骤无法绘制：其幻灯片中以链接代替`,
	takeSlidesMore: ({ count }) => `……图集中另有${number(count)}行`,
	takeSlideYears: '各年开展中的举措，按注明或推定的日期',
	takeSlideYear: '年份',
	takeSlideInitiatives: '举措',
	takeSlideEndStated: '已注明结束时间',
	takeSlideEndAssumed: '结束时间为推定，或收集时为进行中',
	takeSlidePicked: '所选国家/地区',
	takeSlideOthers: '其他国家/地区',
	takeSlidePeriod: '同一时间',
	takeSlideNone: ({ label, state }) => `${label}（${state}）`,
	takeSlideState: '状态',
	takeSlideValue: '所示数值',
	takeSlideKeyCount: ({ text, count }) => `${text}：${count}`,
	takeSlidesPart: '页面的第一部分；其余见图集。',
	takeSlidesMethod: '来源和方法',
	takeSlidesStates: '何处无记录',
	takeSlidesMaps: '地图',

	takeDataTitle: '数据',
	takeDataScope: '哪些记录',
	takeDataShown: ({ count }) => `筛选条件为此视图选出：${initiatives(count)}`,
	takeDataSelected: ({ count }) => `所选内容：${initiatives(count)}`,
	takeDataAll: ({ count }) => `全部：${initiatives(count)}`,
	takeDataXlsx: '工作簿（XLSX）',
	takeDataXlsxHint: '记录、每个条目的链接、对照表、图表以及各项含义',
	takeDataCsv: { records: '记录（CSV）', links: '链接（CSV）', crosswalk: '对照表（CSV）' },
	takeDataEmpty: '没有可导出的记录。',
	takeDataSheet: {
		records: '记录',
		links: '链接',
		crosswalk: '对照表',
		figure: '图表',
		readme: '说明'
	},
	takeDataReadme: {
		title: '这是什么',
		filter: '此文件中的记录',
		counting: '图集如何计数',
		release: '版本',
		made: '制作日期',
		link: '视图地址',
		sources: '来源',
		licence: '许可',
		columns: '列',
		sheet: '工作表',
		head: '列名',
		code: 'CSV文件中的代码',
		about: '含义'
	},
	takeDataReadmeScope: {
		shown: '筛选条件为此视图选出的内容，包括因视图自身设置而未在图中显示的内容。',
		selected: '视图中所选的内容。',
		all: '该版本的所有记录。'
	},
	takeDataReadmeEmpty:
		'空单元格表示没有条目说明该项，绝不表示该项不存在。一个单元格的多个值以“ | ”分隔。',
	takeDataColumns: {
		initiative_id: {
			head: '举措标识',
			about: '举措在图集中的标识。在各版本中保持不变。'
		},
		title: { head: '标题', about: '举措的标题，使用其原有语言。' },
		title_language: {
			head: '标题语言',
			about: 'BCP 47，以能够从标题用词判断为限。'
		},
		topic_ids: { head: '主题标识', about: '主题的标识。' },
		topics: { head: '主题', about: '其名称。' },
		activity_ids: { head: '活动标识', about: '活动种类的标识。' },
		activities: { head: '活动', about: '其名称。' },
		user_ids: { head: '目标用户标识', about: '工作所面向群体的标识。' },
		users: { head: '目标用户', about: '其名称。' },
		country_iso3: {
			head: '国家/地区，ISO代码',
			about: '列明的国家和地区，采用ISO 3166-1三字母代码；科索沃为XKX。'
		},
		countries: { head: '国家/地区', about: '其名称。' },
		area_ids: { head: '地域标识', about: '未列国家/地区而列明的地域的标识。' },
		areas: { head: '地域', about: '其名称。' },
		is_global: { head: '全球', about: '是否有条目称该工作为全球性。' },
		funder_ids: { head: '供资方标识', about: '供资机构的标识。' },
		funders: { head: '供资方', about: '其名称。' },
		implementer_ids: { head: '实施方标识', about: '执行工作的机构的标识。' },
		implementers: { head: '实施方', about: '其名称。' },
		partner_ids: { head: '伙伴标识', about: '列明的其他机构的标识。' },
		partners: { head: '伙伴', about: '其名称。' },
		start_stated: { head: '注明的开始', about: '与来源同样精确：年、月或日。' },
		start_earliest: { head: '最早开始', about: '注明的开始时间可能指的第一日。' },
		start_precision: { head: '开始的精度', about: '来源的详细程度：年、月或日。' },
		end_stated: { head: '注明的结束', about: '与来源同样精确：年、月或日。' },
		end_latest: { head: '最晚结束', about: '注明的结束时间可能指的最后一日。' },
		end_precision: { head: '结束的精度', about: '来源的详细程度：年、月或日。' },
		end_assumed: {
			head: '推定结束',
			about: '只注明开始时间时，图集推定的结束时间。没有来源注明。'
		},
		status_id: {
			head: '状态标识',
			about: '举措在导出当日按其日期所处的状态：planned、running、no-end、ended、undated。'
		},
		status: { head: '状态', about: '同一内容的文字表述。' },
		status_basis: {
			head: '状态依据',
			about: 'dates：注明的日期；assumed：推定的结束时间；collected：收集者所述。'
		},
		states_budget: {
			head: '注明预算',
			about: '是否有条目注明预算。金额列于链接表中。'
		},
		site_ids: { head: '网站标识', about: '列出该举措的网站的标识。' },
		sites: { head: '网站', about: '其名称。' },
		listing_count: { head: '条目数', about: '这些网站有多少页面列出该举措。' },
		listing_urls: {
			head: '网址',
			about: '这些页面的地址。可能造成危害或只读自副本的页面不列入。'
		},
		atlas_link: { head: '图集页面', about: '该举措在图集中的地址。' },
		initiative_title: { head: '标题', about: '该举措在图集中的标题。' },
		listing_id: { head: '条目标识', about: '此条目在图集中的标识。' },
		listing_title: { head: '页面标题', about: '页面上的标题。' },
		site_id: { head: '网站标识', about: '网站的标识。' },
		site: { head: '网站', about: '其名称。' },
		site_kind: {
			head: '网站类别',
			about: 'inventory、own-site、government、press或repost。'
		},
		inventory_id: { head: '清单标识', about: '网站本身为清单时，该清单的标识。' },
		inventory: { head: '清单', about: '其名称。' },
		url: { head: '网址', about: '页面的地址。' },
		url_note: {
			head: '网址备注',
			about: 'unsafe：页面可能造成危害，因此不列地址；copy：读自副本。'
		},
		retrieved: { head: '读取日期', about: '读取该网站的日期。' },
		topic_words: { head: '主题，原文用语', about: '网站自身对主题的称谓。' },
		area_words: { head: '地点，原文用语', about: '网站自身对地域和地点的称谓。' },
		funder_words: { head: '供资方，原文用语', about: '网站的写法。' },
		implementer_words: { head: '实施方，原文用语', about: '网站的写法。' },
		partner_words: { head: '伙伴，原文用语', about: '网站的写法。' },
		status_stated: { head: '收集时的状态', about: 'planned、ongoing或completed。' },
		languages: { head: '语言', about: '页面列明的语言，ISO 639。' },
		budget_amount: {
			head: '预算',
			about: '注明的金额。多个条目的金额不得相加。'
		},
		budget_upper: { head: '预算上限', about: '注明为区间时的上限。' },
		budget_currency: { head: '货币', about: 'ISO 4217。' },
		budget_note: { head: '预算备注', about: '来源的补充说明。' },
		same_because: {
			head: '视为相同的理由',
			about: '此条目被视为与其他条目属同一举措的理由。'
		},
		notes: { head: '更正', about: '记录中更正的内容。' },
		taxonomy_id: { head: '分类法标识', about: '分类法的标识。' },
		taxonomy: { head: '分类法', about: '用语的出处。' },
		taxonomy_owner: { head: '所有者', about: '维护该分类法的一方。' },
		taxonomy_version: { head: '版本', about: '分类法的版本或年份。' },
		label_code: { head: '标签代码', about: '以分类法所载为准。' },
		label: { head: '标签', about: '词或短语。' },
		skos_relation: {
			head: '关系',
			about:
				'从标签读向主题：skos:exactMatch、closeMatch、narrowMatch（主题较窄）、broadMatch（主题较宽）。'
		},
		topic_id: { head: '主题标识', about: '图集的主题；没有对应主题时为空。' },
		topic: { head: '主题', about: '其名称。' },
		is_judged: { head: '已判定', about: '是否有人判定过该标签。' },
		note: { head: '备注', about: '注明的内容。' },
		sources: { head: '来源', about: '读取该分类法之处。' }
	}
};
