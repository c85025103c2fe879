/** Taking something away: pictures, slides, data. */
export const take = {
	takeTitle: 'Take it with you'
};
