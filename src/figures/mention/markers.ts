import type { FigureKind } from '../types.ts';
import { entryAtEnd, tableOf } from './phrases.ts';

/** Words before a number that say it counts nothing (or, for a rank, what it says). */
const MARKERS = tableOf({
  name: 'tổ dân phố|tdp|tổ|khu phố|khối phố|khối|thôn|xóm|ấp|bản|làng|khu|quận|phường|xã|quốc lộ|tỉnh lộ|hương lộ|huyện lộ|đường|phố|ngõ|ngách|hẻm|kiệt|lớp|bão|cơn bão|mức độ|mức|loại|cấp|cấp độ|hạng|vùng|khu vực|vành đai|đại lộ|khu đô thị|chi hội|chi đoàn|tầng|lầu|dãy|ô|tuyến metro|xe buýt|kíp|vĩ tuyến|kinh tuyến|type|tuýp|cụm|chi bộ|đội|trung đoàn|sư đoàn|tiểu đoàn|đại đội|lữ đoàn|quân khu|quân đoàn|binh đoàn|đoàn|ban chỉ đạo|phòng|kênh|lô|cảng|cầu|mẫu|biểu mẫu|bảng|biểu|km|zone|block|cột mốc|mốc|tượng đài|nhà máy|bến|kho|trạm|cơ sở|số nhà|tổ công tác|tổ bầu cử',
  numbering:
    'khóa|khoá|kỳ họp|kỳ họp thứ|hội nghị lần thứ|lần thứ|đại hội|đại hội lần thứ|đợt|giai đoạn|kỳ|phiên|phiên họp thứ|tập|chương|mục|phần|bài|trang|câu|bước|vòng|nhóm|tiêu chí|nhiệm vụ|chỉ tiêu|tuần|lần|set|buổi thứ|mũi|ca|tháng thứ|năm thứ|ngày thứ|lượt|hiệp|khoá học|quyển|tờ|hàng|cột|số thứ tự|phụ lục|ảnh|hình|sơ đồ',
  legal:
    'nq|qđ|ct|kl|nđ|quyết định|nghị quyết|chỉ thị|nghị định|thông tư|công văn|luật|hướng dẫn|kết luận|tờ trình|quy định|văn bản|thông báo|điều|khoản|điểm|pháp lệnh|công điện|đề án|kế hoạch|chương trình',
  date: 'tháng|ngày|mùng|mồng|quý|sáng|chiều|tối|trưa|đêm|rạng sáng|thế kỷ|lúc|hồi|đến ngày|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật',
  rank: 'thứ|top|xếp thứ|đứng thứ|vị trí thứ|vị trí|xếp hạng|thứ hạng',
  count:
    'tổng số|trong số|con số|dân số|nhân số|điểm số|chỉ số|hệ số|sĩ số|doanh số|số hộ|một số|tỷ số|tỉ số',
});

/** `số 7`: told by the word before, else part of a name. */
const NUMBER_WORD = 'số';
/** `mỗi tổ 5 người`: the word before is counted over, the number counts anew. */
const EACH = /(?:^|\s)(?:mỗi|một|từng|toàn|cả|bình quân|trung bình)(?:\s\S+){1,2}$/u;
/** `lớp 35 học sinh`: how many the group has, not which group it is. */
const GROUPS = new Set(['lớp', 'tổ', 'đội', 'nhóm', 'đoàn', 'khối', 'cụm', 'chi bộ']);
const LONGEST_ROMAN = 7;

/** What the words before a number make of it. `ở tổ dân phố số` → name; `tổng số` → nothing. */
export function markedKind(before: readonly string[], countsPeople = false): FigureKind | undefined {
  if (countsPeople && GROUPS.has(before.at(-1) ?? '')) return undefined;
  if (EACH.test(before.join(' '))) return undefined;
  const marked = entryAtEnd(before, MARKERS);
  if (marked !== undefined) return marked === 'count' ? undefined : marked;
  if (before.at(-1) !== NUMBER_WORD) return undefined;
  const named = entryAtEnd(before.slice(0, -1), MARKERS);
  return named === undefined || named === 'rank' || named === 'count' ? 'name' : named;
}

/** Thousands before hundreds and so on, each at most as often as Roman numerals allow. */
const ROMAN = /^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether capitals are a Roman numeral. `XIX` → true; `VIC` → false. */
export function isRoman(letters: string): boolean {
  return letters.length <= LONGEST_ROMAN && ROMAN.test(letters);
}
