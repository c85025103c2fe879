/**
 * What stands under every map, on screen and in exports. The one place to change it, for example
 * where a publisher has a wording of its own.
 */
export const boundaries = {
	boundaryShort:
		'边界、名称和颜色不表示对法律地位的任何意见；虚线和点线：边界尚未商定。轮廓：Natural Earth。非联合国地图。',
	boundaryNote:
		'本地图仅供定位参考。图上的边界、名称和颜色不表示对任何国家、领土或地区的法律地位或任何边界划分的任何意见。最终边界尚未商定之处，以虚线或点线表示。查谟和克什米尔以及阿卜耶伊不着色，也不赋值。提及科索沃时均依照安全理事会第1244（1999）号决议。阿根廷和联合王国两国对福克兰群岛（马尔维纳斯）的主权存在争端。三个有争议的地区，即哈拉伊卜、比尔泰维勒和伊莱米，在此比例下无法显示。轮廓取自可供所有人免费使用的Natural Earth；Visionscarto和本项目作了修改。联合国没有制作或核对本地图。'
};
