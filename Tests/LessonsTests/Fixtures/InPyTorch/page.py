"""What the scripts of the lessons print with: cells, and what stands on a page for a figure."""

import contextlib
import io

outputs = {}
current = None


@contextlib.contextmanager
def lesson(name):
    """Cells within belong to the lesson of this name."""
    global current
    current = outputs.setdefault(name, {})
    yield


@contextlib.contextmanager
def cell(name):
    """What is printed within is the output of the lesson's cell of this name."""
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        yield
    assert name not in current, name
    current[name] = text.getvalue()


# Figures stand on a page as one line of text.


def short(value):
    value = float(value.detach() if hasattr(value, "detach") else value)
    if value != value:
        return "nan"
    if value in (float("inf"), float("-inf")):
        return "inf" if value > 0 else "-inf"
    return "0" if value == 0 else f"{value:.4g}"


def floats(values):
    return [float(v.detach() if hasattr(v, "detach") else v) for v in values]


def count(number, word):
    return f"{number} {word}" + ("" if number == 1 else "s")


def plot(*series, title=None, labels=(), style="plot"):
    series = [floats(s) for s in series]
    parts = [title] if title else []
    if len(series) > 1:
        parts.append(f"{len(series)} series" + (f" ({', '.join(labels)})" if labels else ""))
    parts.append(count(sum(len(s) for s in series), "point"))
    if style == "plot" and len(series) == 1:
        parts.append(f"{short(series[0][0])} -> {short(series[0][-1])}")
    print(f"[{style}: {', '.join(parts)}]")


def scatter(*series, title=None, labels=()):
    plot(*series, title=title, labels=labels, style="scatter")


def histogram(values, bins=10, title=None):
    values = values.flatten().double()
    print(f"[histogram: {title}, {len(values)} values in {bins} bins, mean {short(values.mean())}, std {short(values.std())}]")


def heatmap(matrix, title=None):
    rows, columns = matrix.shape
    print(f"[heatmap: {title}, {rows} x {columns}, {short(matrix.min())} to {short(matrix.max())}]")


def plain(value):
    """A list as Swift prints it."""
    return str(list(value))


def yes(value):
    return "true" if value else "false"


def table(rows, columns, title=None):
    print(f"[table: {title}, {count(len(rows), 'row')}, {count(len(columns), 'column')}]")


def image(pictures, title=None):
    """Of pictures [N, C, H, W], or of one [C, H, W]."""
    number = pictures.shape[0] if pictures.dim() == 4 else 1
    parts = [title] if title else []
    if number > 1:
        parts.append(f"{number} pictures")
    parts.append(f"{pictures.shape[-2]} x {pictures.shape[-1]}")
    print(f"[image: {', '.join(parts)}]")


def names(values):
    """An array of strings as Swift prints it."""
    return "[" + ", ".join(f'"{value}"' for value in values) + "]"
