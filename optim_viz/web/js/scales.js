// Round ticks, and numbers as people write them.

/** @type {(low: number, high: number, count: number) => { values: number[], step: number }} */
export function ticks(low, high, count) {
  const raw = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= raw * 0.999) ?? NaN;
  const out = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9 && out.length < 99; i++) out.push(i * step);
  return { values: out, step };
}

// Whole exponents between two, at most so many.
/** @type {(low: number, high: number, count: number) => number[]} */
export function decades(low, high, count) {
  const every = [1, 2, 3, 5, 10, 20, 50, 100].find((n) => (high - low) / n <= count) ?? 100;
  const values = [];
  for (let e = Math.ceil(low / every) * every; e <= high; e += every) values.push(e);
  return values;
}

/** @type {Record<string, string>} */
const SUPERSCRIPT = { "-": "⁻", 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹" };

/** @type {(exponent: number) => string} */
export function powerOfTen(exponent) {
  if (exponent === 0) return "1";
  if (exponent === 1) return "10";
  return (
    "10" +
    String(exponent)
      .split("")
      .map((c) => SUPERSCRIPT[c])
      .join("")
  );
}

// A tick's number, with as many digits as tell it from the next tick.
/** @type {(value: number, step: number) => string} */
export function formatTick(value, step) {
  if (Math.abs(value) < step * 1e-6) return "0";
  const power = Math.floor(Math.log10(step) + 1e-9),
    half = /^2\.[45]/.test(String(step / 10 ** power)) ? 1 : 0; // a step of 2.5 needs a digit more
  const digits = Math.max(0, half - power);
  if (digits > 6 || Math.abs(value) >= 1e6) {
    const exponent = Math.floor(Math.log10(Math.abs(value)) + 1e-9);
    const places = Math.max(0, Math.min(15, exponent - power + half));
    return inPowers(...parts(value.toExponential(places)));
  }
  return value.toFixed(digits).replace("-", "−");
}

const LONGEST = 7; // characters of a tick that has room beside an axis

// What stands at the ticks of an axis, and behind its name. Where whole numbers would be too long, or would not tell
// one tick from the next, they are counted from a place nearby, in a power of ten: `name = 0.013 + … · 10⁻⁸`.
/** @type {(values: number[], step: number) => { texts: string[], counted: string }} */
export function tickTexts(values, step) {
  const plain = values.map((value) => formatTick(value, step));
  if (plain.every((text) => text.length <= LONGEST && !text.includes("·")) && new Set(plain).size === plain.length)
    return { texts: plain, counted: "" };
  const power = Math.floor(Math.log10(step) + 1e-9),
    hundreds = Math.floor(values[0] / 10 ** (power + 2) + 1e-9),
    from = power + 2 < 0 ? hundreds / 10 ** -(power + 2) : hundreds * 10 ** (power + 2),
    place = from === 0 ? "" : `${formatExactly(from)} + `;
  const texts = values.map((value) => formatTick(value / 10 ** power - hundreds * 100, step / 10 ** power));
  return { texts, counted: ` = ${place}… · ${powerOfTen(power)}` };
}

// Four significant digits; a true minus sign; where a plain number would be long, three and a power of ten.
/** @type {(value: number, digits?: number) => string} */
export function formatNumber(value, digits = 4) {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "−∞" : "–";
  if (isPlain(value)) return String(Number(value.toPrecision(digits))).replace("-", "−");
  const [factor, exponent] = parts(value.toExponential(digits - 2));
  return inPowers(String(Number(factor)), exponent);
}

// The same with every digit that it takes to read the very same number back.
/** @param {number} value */
export function formatExactly(value) {
  if (!Number.isFinite(value)) return formatNumber(value);
  return isPlain(value) ? String(value).replace("-", "−") : inPowers(...parts(value.toExponential()));
}

const isPlain = (/** @type {number} */ value) => !value || (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e5);

// "1.5e-7" as 1.5 and −7.
/** @type {(text: string) => [factor: string, exponent: number]} */
function parts(text) {
  const [factor, exponent] = text.split("e");
  return [factor, Number(exponent)];
}

// A number from 1 to 10 times a power of ten; which stands alone where the number is 1.
/** @type {(factor: string, exponent: number) => string} */
function inPowers(factor, exponent) {
  const power = powerOfTen(exponent),
    text = factor.replace("-", "−");
  if (exponent === 0) return text;
  return /^−?1$/.test(text) ? text.replace("1", power) : `${text}·${power}`;
}

// Lines of a logarithmic axis between two exponents: whole decades, and 1, 2, 5 where there are few.
/** @type {(low: number, high: number, count: number) => [place: number, text: string][]} */
export function logTicks(low, high, count) {
  if (high - low >= 2) return decades(low, high, count).map((e) => [e, powerOfTen(e)]);
  /** @type {[number, string][]} */
  const out = [];
  for (let e = Math.floor(low); e <= high; e++) {
    for (const m of [1, 2, 5])
      if (e + Math.log10(m) >= low && e + Math.log10(m) <= high)
        out.push([e + Math.log10(m), formatNumber(m * 10 ** e)]);
  }
  if (out.length > 1) return out;
  const { values } = ticks(10 ** low, 10 ** high, Math.max(2, count / 2));
  return values.map((value) => [Math.log10(value), formatNumber(value, 6)]);
}
