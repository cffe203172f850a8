//! Floating-point formats, and rounding to the nearest of their numbers.

use serde::{Deserialize, Serialize};

/// Bits of the fraction of f64.
const FRACTION_OF_F64: u32 = f64::MANTISSA_DIGITS - 1;

/// A binary format as IEEE 754 lays it out: sign, biased exponent, fraction. Subnormal numbers are kept, which is what
/// processors and frameworks do unless they are told to flush them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// IEEE 754 binary16, "half".
    Float16,
    /// The upper half of a binary32: its range with eight bits of precision.
    Bfloat16,
    /// IEEE 754 binary32, "single".
    Float32,
    /// IEEE 754 binary64, "double".
    Float64,
}

/// A number of a format, bit by bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    pub format: Format,
    /// In the lowest [`Format::bits`] bits.
    pub bits: u64,
}

impl Format {
    /// From the narrowest to the widest.
    pub const ALL: [Self; 4] = [Self::Float16, Self::Bfloat16, Self::Float32, Self::Float64];

    pub const fn exponent_bits(self) -> u32 {
        match self {
            Self::Float16 => 5,
            Self::Bfloat16 | Self::Float32 => 8,
            Self::Float64 => 11,
        }
    }

    /// Bits of the fraction that are stored: one less than the precision.
    pub const fn fraction_bits(self) -> u32 {
        match self {
            Self::Float16 => 10,
            Self::Bfloat16 => 7,
            Self::Float32 => 23,
            Self::Float64 => 52,
        }
    }

    pub const fn bits(self) -> u32 {
        1 + self.exponent_bits() + self.fraction_bits()
    }

    /// What is added to an exponent before it is stored.
    pub const fn bias(self) -> i32 {
        (1 << (self.exponent_bits() - 1)) - 1
    }

    /// Decimal digits that tell any two numbers of the format apart: ⌈1 + p log₁₀ 2⌉.
    pub const fn digits(self) -> usize {
        match self {
            Self::Float16 => 5,
            Self::Bfloat16 => 4,
            Self::Float32 => 9,
            Self::Float64 => 17,
        }
    }

    /// The largest finite number.
    pub fn largest(self) -> f64 {
        let infinity = Encoding { format: self, bits: self.infinity() };
        Encoding { bits: infinity.bits - 1, ..infinity }.value()
    }

    /// The smallest positive number, which is subnormal.
    pub fn smallest(self) -> f64 {
        Encoding { format: self, bits: 1 }.value()
    }

    /// The smallest positive number of full precision.
    pub fn smallest_normal(self) -> f64 {
        Encoding { format: self, bits: 1 << self.fraction_bits() }.value()
    }

    /// The number of the format nearest to `value`; of two that are equally near, the one whose last bit is 0. Beyond the
    /// largest number by half a step or more it is infinite.
    pub fn round(self, value: f64) -> f64 {
        self.encode(value).value()
    }

    /// [`Self::round`], as bits.
    ///
    /// ```
    /// use activation_lab::experiment::precision::format::Format;
    ///
    /// assert_eq!(Format::Float16.encode(1.0).bits, 0x3c00);
    /// assert_eq!(Format::Float16.encode(65520.0).bits, 0x7c00, "infinity");
    /// assert_eq!(Format::Bfloat16.round(1.0 + 1.0 / 256.0), 1.0, "a tie goes to the even one");
    /// ```
    pub fn encode(self, value: f64) -> Encoding {
        let sign = u64::from(value.is_sign_negative()) << (self.bits() - 1);
        let magnitude = if value.is_nan() { self.quiet_nan() } else { self.magnitude(value.abs()) };
        Encoding { format: self, bits: sign | magnitude }
    }

    /// The bits of a number that is not negative.
    fn magnitude(self, value: f64) -> u64 {
        let bits = value.to_bits();
        if self == Self::Float64 || value == 0.0 {
            return bits;
        }
        let exponent = (bits >> FRACTION_OF_F64) as i32 - Self::Float64.bias();
        if exponent > self.bias() {
            return self.infinity();
        }
        // With the leading bit that is not stored. A subnormal f64 is far below every number of a smaller format.
        let significand = bits & ((1 << FRACTION_OF_F64) - 1) | 1 << FRACTION_OF_F64;
        let stored = exponent + self.bias();
        let lost = FRACTION_OF_F64 - self.fraction_bits();
        // A subnormal number loses a bit more for every power of two that it lies below the normal ones.
        let below = u32::try_from(1 - stored).unwrap_or(0);
        let kept = rounded_shift(significand, lost + below);
        // The leading bit, where it is kept, adds 1 to the exponent; so does a carry out of the fraction.
        kept + if stored >= 1 { ((stored - 1) as u64) << self.fraction_bits() } else { 0 }
    }

    const fn infinity(self) -> u64 {
        ((1 << self.exponent_bits()) - 1) << self.fraction_bits()
    }

    const fn quiet_nan(self) -> u64 {
        self.infinity() | 1 << (self.fraction_bits() - 1)
    }
}

/// `value` / 2^`shift`, rounded to the nearest whole number, a tie to the even one.
fn rounded_shift(value: u64, shift: u32) -> u64 {
    if shift > 63 {
        return 0;
    }
    let (quotient, rest, half) = (value >> shift, value & ((1 << shift) - 1), 1_u64 << (shift - 1));
    quotient + u64::from(rest > half || rest == half && quotient & 1 == 1)
}

impl Encoding {
    /// The number itself, which every f64 can hold.
    pub fn value(self) -> f64 {
        let format = self.format;
        let sign = if self.sign() { -1.0 } else { 1.0 };
        let top = (1_u64 << format.exponent_bits()) - 1;
        let scale = |power: i32| libm::scalbn(1.0, power);
        match (self.exponent(), self.fraction()) {
            (exponent, 0) if exponent == top => sign * f64::INFINITY,
            (exponent, _) if exponent == top => f64::NAN,
            (0, fraction) => {
                // In two steps: the smallest power of f64 is no normal number.
                let steps = fraction as f64 * scale(1 - format.bias());
                sign * (steps * scale(-(format.fraction_bits() as i32)))
            }
            (exponent, fraction) => {
                let significand = 1.0 + fraction as f64 * scale(-(format.fraction_bits() as i32));
                sign * significand * scale(exponent as i32 - format.bias())
            }
        }
    }

    /// Whether the sign bit is set.
    pub fn sign(self) -> bool {
        self.bits >> (self.format.bits() - 1) == 1
    }

    /// The exponent as it is stored.
    pub fn exponent(self) -> u64 {
        self.bits >> self.format.fraction_bits() & ((1 << self.format.exponent_bits()) - 1)
    }

    /// The fraction as it is stored.
    pub fn fraction(self) -> u64 {
        self.bits & ((1 << self.format.fraction_bits()) - 1)
    }

    /// The kind of number that the exponent says it is.
    pub fn kind(self) -> Kind {
        let top = (1 << self.format.exponent_bits()) - 1;
        match (self.exponent(), self.fraction()) {
            (0, 0) => Kind::Zero,
            (0, _) => Kind::Subnormal,
            (exponent, 0) if exponent == top => Kind::Infinite,
            (exponent, _) if exponent == top => Kind::NotANumber,
            _ => Kind::Normal,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Zero,
    /// Below the smallest normal number: fewer bits of precision the smaller it is.
    Subnormal,
    Normal,
    Infinite,
    NotANumber,
}
