/// The commands of LaTeX that stand for one sign or word.
enum LaTeXSymbols {
    /// The names of colours that LaTeX's packages have, as the page's own.
    static let colours: [String: MathNode.Colour] = [
        "red": .red, "maroon": .red, "magenta": .purple, "pink": .purple, "purple": .purple, "violet": .purple, "orange": .orange, "brown": .orange, "yellow": .olive,
        "olive": .olive, "green": .green, "lime": .green, "blue": .blue, "navy": .blue, "cyan": .blue, "teal": .blue, "gray": .gray, "grey": .gray, "darkgray": .gray,
        "lightgray": .gray, "black": .black,
    ]
    /// The lines that commands draw through a formula.
    static let strokes: [String: MathNode.Stroke] = ["cancel": .up, "bcancel": .down, "xcancel": .cross]

    /// Letters that look like variables.
    static let identifiers: [String: String] = [
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
        "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "varpi": "ϖ",
        "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ",
        "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ",
        "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "hbar": "ℏ", "imath": "ı", "jmath": "ȷ", "Re": "ℜ", "Im": "ℑ",
        "aleph": "ℵ", "wp": "℘", "emptyset": "∅", "varnothing": "∅", "infty": "∞", "top": "⊤", "bot": "⊥", "angle": "∠",
    ]

    /// Functions written upright.
    static let functions: Set<String> = [
        "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "coth", "exp", "log", "ln", "lg", "deg",
        "dim", "ker", "hom", "arg",
    ]

    /// Functions whose subscript stands under them.
    static let limits: [String: String] = [
        "lim": "lim", "max": "max", "min": "min", "sup": "sup", "inf": "inf", "det": "det", "gcd": "gcd", "Pr": "Pr", "limsup": "lim sup",
        "liminf": "lim inf", "argmax": "arg max", "argmin": "arg min",
    ]

    /// Signs between their operands.
    static let infix: [String: String] = [
        "cdot": "·", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙", "odot": "⊙",
        "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "cap": "∩", "cup": "∪", "setminus": "∖", "wedge": "∧", "land": "∧", "vee": "∨", "lor": "∨",
        "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "ll": "≪", "gg": "≫", "equiv": "≡", "approx": "≈", "sim": "∼",
        "simeq": "≃", "cong": "≅", "propto": "∝", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "subseteq": "⊆", "supset": "⊃",
        "supseteq": "⊇", "to": "→", "rightarrow": "→", "leftarrow": "←", "gets": "←", "leftrightarrow": "↔", "Rightarrow": "⇒",
        "Leftarrow": "⇐", "Leftrightarrow": "⇔", "implies": "⟹", "iff": "⟺", "longrightarrow": "⟶", "longleftarrow": "⟵", "mapsto": "↦",
        "uparrow": "↑", "downarrow": "↓", "hookrightarrow": "↪", "perp": "⟂", "parallel": "∥", "mid": "∣", "vdash": "⊢", "models": "⊨",
        "triangleq": "≜", "coloneqq": "≔", "doteq": "≐", "asymp": "≍", "prec": "≺", "succ": "≻", "bmod": "mod",
        "leqslant": "⩽", "geqslant": "⩾", "lesssim": "≲", "gtrsim": "≳", "thickapprox": "≈", "thicksim": "∼", "preceq": "⪯", "succeq": "⪰", "sqcup": "⊔", "sqcap": "⊓",
        "leadsto": "⇝", "rightsquigarrow": "⇝", "twoheadrightarrow": "↠", "nearrow": "↗", "searrow": "↘", "rightleftharpoons": "⇌", "colon": ":",
    ]

    /// Signs without room around them.
    static let ordinary: [String: String] = [
        "partial": "∂", "nabla": "∇", "forall": "∀", "exists": "∃", "neg": "¬", "lnot": "¬", "prime": "′", "dots": "…", "ldots": "…", "cdots": "⋯", "vdots": "⋮",
        "ddots": "⋱", "dotsc": "…", "dotsb": "⋯", "#": "#", "%": "%", "&": "&", "$": "$", "_": "_", "degree": "°", "dagger": "†", "square": "□",
        "therefore": "∴", "because": "∵", "backslash": "\\", "checkmark": "✓", "intercal": "⊺", "triangle": "△",
    ]

    static let large: [String: (sign: String, hasLimits: Bool)] = [
        "sum": ("∑", true), "prod": ("∏", true), "coprod": ("∐", true), "int": ("∫", false), "iint": ("∬", false), "iiint": ("∭", false),
        "oint": ("∮", false), "bigcup": ("⋃", true), "bigcap": ("⋂", true), "bigoplus": ("⨁", true), "bigotimes": ("⨂", true),
        "bigvee": ("⋁", true), "bigwedge": ("⋀", true),
    ]

    /// What may stand after `\left` and `\right`, and the brackets that are commands.
    static let brackets: [String: String] = [
        "{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "|": "‖", "Vert": "‖", "lVert": "‖", "rVert": "‖", "vert": "|", "lvert": "|", "rvert": "|",
        "ulcorner": "⌜", "urcorner": "⌝", "lgroup": "⟮", "rgroup": "⟯", "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "lbrack": "[", "rbrack": "]",
    ]

    /// Signs over or under a base, and whether they stretch.
    static let accents: [String: (sign: String, isWide: Bool, isUnder: Bool)] = [
        "hat": ("^", false, false), "widehat": ("^", true, false), "tilde": ("~", false, false), "widetilde": ("~", true, false),
        "bar": ("¯", false, false), "overline": ("¯", true, false), "underline": ("_", true, true), "vec": ("→", false, false),
        "overrightarrow": ("→", true, false), "overleftarrow": ("←", true, false), "dot": ("˙", false, false), "ddot": ("¨", false, false),
        "check": ("ˇ", false, false), "breve": ("˘", false, false), "acute": ("´", false, false), "grave": ("`", false, false),
        "mathring": ("˚", false, false), "overbrace": ("⏞", true, false), "underbrace": ("⏟", true, true),
    ]

    /// Widths in em.
    static let spaces: [String: Double] = [
        ",": 1.0 / 6, "thinspace": 1.0 / 6, ":": 2.0 / 9, ">": 2.0 / 9, "medspace": 2.0 / 9, ";": 5.0 / 18, "thickspace": 5.0 / 18, "!": -1.0 / 6,
        "quad": 1, "qquad": 2, " ": 1.0 / 3, "enspace": 0.5,
    ]

    /// The opposite of a relation, for `\not`.
    static let negated: [String: String] = [
        "=": "≠", "∈": "∉", "∋": "∌", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "≡": "≢", "∼": "≁", "≈": "≉", "⊂": "⊄", "⊆": "⊈", "⊃": "⊅", "⊇": "⊉",
        "∣": "∤", "∥": "∦", "∃": "∄", "→": "↛", "⇒": "⇏", "≅": "≇",
    ]

    /// Environments that are tables, with their alignment and brackets.
    static let environments: [String: (alignment: MathNode.Table.Alignment, left: String, right: String)] = [
        "matrix": (.center, "", ""), "smallmatrix": (.center, "", ""), "pmatrix": (.center, "(", ")"), "bmatrix": (.center, "[", "]"),
        "Bmatrix": (.center, "{", "}"), "vmatrix": (.center, "|", "|"), "Vmatrix": (.center, "‖", "‖"), "cases": (.left, "{", ""),
        "dcases": (.left, "{", ""), "rcases": (.left, "", "}"), "alignedat": (.equation, "", ""), "alignat": (.equation, "", ""), "alignat*": (.equation, "", ""),
        "aligned": (.equation, "", ""), "align": (.equation, "", ""), "align*": (.equation, "", ""), "split": (.equation, "", ""),
        "gathered": (.center, "", ""), "gather": (.center, "", ""), "gather*": (.center, "", ""), "array": (.center, "", ""),
        "equation": (.center, "", ""), "equation*": (.center, "", ""),
    ]
}
