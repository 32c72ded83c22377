using System.Globalization;
using System.Text;

namespace AdvancementEngine.Reports.Drawing;

/// <summary>An SVG picture. All drawing goes through this class; it never measures fonts, so a picture has the same bytes on every
/// machine.</summary>
/// <param name="width">Width in pixels.</param>
/// <param name="height">Height in pixels.</param>
/// <param name="says">Text alternative for people who cannot see the picture.</param>
internal sealed class SvgPicture(double width, double height, string says)
{
    /// <summary>Color of the main series.</summary>
    public const string Own = "#3b6fb6";

    /// <summary>Color of the comparison series.</summary>
    public const string Other = "#8a939e";

    /// <summary>Color of a second series.</summary>
    public const string Second = "#c2571a";

    /// <summary>Color of axes.</summary>
    public const string Axis = "#c4cad1";

    private readonly StringBuilder _marks = new();

    public void Line(double x1, double y1, double x2, double y2, string color, double thick = 1, bool dashed = false) =>
        _marks.Append(
            CultureInfo.InvariantCulture,
            $"<line x1=\"{At(x1)}\" y1=\"{At(y1)}\" x2=\"{At(x2)}\" y2=\"{At(y2)}\" stroke=\"{color}\" "
                + $"stroke-width=\"{At(thick)}\"{(dashed ? " stroke-dasharray=\"5 4\"" : string.Empty)}/>"
        );

    public void Path(IEnumerable<(double X, double Y)> points, string color) =>
        _marks
            .Append("<polyline fill=\"none\" stroke=\"")
            .Append(color)
            .Append("\" stroke-width=\"2\" points=\"")
            .AppendJoin(' ', points.Select(p => $"{At(p.X)},{At(p.Y)}"))
            .Append("\"/>");

    public void Bar(double x, double y, double wide, double high, string color) =>
        _marks.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{At(x)}\" y=\"{At(y)}\" width=\"{At(wide)}\" height=\"{At(high)}\" fill=\"{color}\"/>"
        );

    public void Dot(double x, double y, double radius, string color) =>
        _marks.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{At(x)}\" cy=\"{At(y)}\" r=\"{At(radius)}\" fill=\"{color}\"/>");

    /// <summary>Draws text that starts at, ends at or is centered on a point.</summary>
    public void Text(double x, double y, string text, string anchor = "start") =>
        _marks.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{At(x)}\" "
                + $"y=\"{At(y)}\"{(anchor == "start" ? string.Empty : $" text-anchor=\"{anchor}\"")}>{HtmlPage.Encode(text)}</text>"
        );

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<svg role=\"img\" aria-label=\"{HtmlPage.Encode(says)}\" viewBox=\"0 0 {At(width)} {At(height)}\" "
                + $"width=\"{At(width)}\">{_marks}</svg>"
        );

    private static string At(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
