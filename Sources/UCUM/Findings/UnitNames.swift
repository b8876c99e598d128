/// What people write for units of UCUM.
enum UnitNames {
    /// Characters for which UCUM has others.
    static let characters: [Unicode.Scalar: String] = [
        "℃": "Cel", "℉": "[degF]", "\u{B5}": "u", "\u{3BC}": "u", "\u{3A9}": "Ohm", "\u{2126}": "Ohm",
        "\u{C5}": "Ao", "\u{212B}": "Ao", "\u{212A}": "K", "‰": "[ppth]", "\u{3000}": "", "ℓ": "L", "㎍": "ug",
        "㎎": "mg", "㎏": "kg", "㎜": "mm", "㎝": "cm", "㎞": "km", "㎛": "um", "㎟": "mm2", "㎠": "cm2", "㎡": "m2",
        "㎣": "mm3", "㎤": "cm3", "㎥": "m3", "㎕": "uL", "㎖": "mL", "㎗": "dL", "㏄": "mL", "㎈": "cal", "㎉": "kcal",
        "㎐": "Hz", "㎪": "kPa", "㏖": "mol", "×": ".", "·": ".", "・": ".", "⋅": ".", "∙": ".", "÷": "/", "∕": "/",
        "⁄": "/", "−": "-", "⁻": "-", "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6",
        "⁷": "7", "⁸": "8", "⁹": "9", "′": "'", "″": "''",
    ]

    /// Names of daily use, in small letters unless their case matters. An ambiguous one is left out: `MIU`.
    static let known: [String: String] = [
        "mmhg": "mm[Hg]", "cmh2o": "cm[H2O]", "mmh2o": "mm[H2O]", "mmaq": "mm[H2O]", "cmaq": "cm[H2O]",
        "iu": "[iU]", "mIU": "m[iU]", "uiu": "u[iU]", "kiu": "k[iU]", "°c": "Cel", "degc": "Cel", "celsius": "Cel",
        "°f": "[degF]", "degf": "[degF]", "fahrenheit": "[degF]", "°": "deg", "gm": "g", "gram": "g", "grams": "g",
        "kilogram": "kg", "mcg": "ug", "mcl": "uL", "cc": "mL", "l": "L", "litre": "L", "liter": "L", "liters": "L",
        "sec": "s", "second": "s", "seconds": "s", "mins": "min", "minute": "min", "minutes": "min", "hr": "h",
        "hrs": "h", "hour": "h", "hours": "h", "day": "d", "days": "d", "week": "wk", "weeks": "wk", "month": "mo",
        "months": "mo", "yr": "a", "yrs": "a", "year": "a", "years": "a", "msec": "ms", "percent": "%",
        "ppm": "[ppm]", "ppb": "[ppb]", "eq": "eq", "meq": "meq", "ueq": "ueq", "mosm": "mosm", "ph": "[pH]",
        "lb": "[lb_av]", "lbs": "[lb_av]", "pound": "[lb_av]", "oz": "[oz_av]", "in": "[in_i]", "inch": "[in_i]",
        "inches": "[in_i]", "ft": "[ft_i]", "feet": "[ft_i]", "yd": "[yd_i]", "mile": "[mi_i]", "psi": "[psi]",
        "bpm": "/min", "rpm": "/min", "cfu": "[CFU]", "pfu": "[PFU]", "hpf": "[HPF]", "lpf": "[LPF]",
        "diopter": "[diop]", "inr": "{INR}", "tab": "{tablet}", "tablet": "{tablet}", "tablets": "{tablet}",
        "cap": "{capsule}", "capsule": "{capsule}", "capsules": "{capsule}", "drop": "[drp]", "drops": "[drp]",
        "ea": "{each}", "each": "{each}", "cells": "{cells}", "copies": "{copies}", "times": "{times}",
        "錠": "{tablet}", "カプセル": "{capsule}", "包": "{packet}", "回": "{times}", "個": "{count}", "滴": "[drp]",
        "枚": "{sheet}", "秒": "s", "分": "min", "時間": "h", "日": "d", "週": "wk", "月": "mo", "年": "a", "歳": "a",
        "万": "10*4",
    ]

    /// The prefixes in the order of their use in medicine.
    static let prefixes = ["m", "u", "k", "d", "c", "n", "p", "f", "h", "M", "G"]
}
