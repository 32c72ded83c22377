using System.Globalization;
using System.Net;
using System.Text;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Paths;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Draws a path as ascending steps, black on white. Fonts are never measured, so the picture has the same bytes on every
/// machine.</summary>
public static class PlanPicture
{
    private const int Wide = 480;
    private const int Box = 44;
    private const int Gap = 22;
    private const int Indent = 14;
    private const int LongestTitle = 48;

    /// <summary>Returns the picture as SVG.</summary>
    public static string Draw(Plan plan, PlanPath path, PlanTexts texts)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(texts);
        var titles = path.Stages.Select(s => texts.Title(s.Job)).ToArray();
        var said =
            titles.Length == 1
                ? texts.Say("picture.says-one", titles[0])
                : texts.Say("picture.says", titles.Length, string.Join(" → ", titles));
        var rows = path.Stages.Length + 1;
        var high = (rows * (Box + Gap)) - Gap + 2;
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg role=\"img\" aria-label=\"{Encode(said)}\" "
                + $"xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Wide} {high}\" width=\"{Wide}\">"
        );
        for (var row = 0; row < rows; row++)
        {
            // The last job is at the top and farthest to the right, so that the path rises.
            var stage = rows - 1 - row;
            var (x, y) = (stage * Indent, (row * (Box + Gap)) + 1);
            var (title, note) =
                stage == 0
                    ? (
                        plan is { Present: { } present, PresentEnded: null }
                            ? $"{texts.Say("picture.start")}: {texts.Title(present)}"
                            : texts.Say("picture.start"),
                        Pay(plan.Present?.MedianPay)
                    )
                    : (titles[stage - 1], Stage(path.Stages[stage - 1], texts));
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{x + 1}\" y=\"{y}\" width=\"{Wide - (Indent * (rows - 1)) - 2}\" height=\"{Box}\" rx=\"6\" fill=\"#fff\" "
                    + $"stroke=\"#111\" stroke-width=\"{(stage == rows - 1 ? 3 : 1.5)}\"/>"
            );
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{x + 12}\" y=\"{y + 18}\" font-size=\"14\" font-weight=\"bold\">{Encode(Short(title))}</text>"
            );
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 12}\" y=\"{y + 36}\" font-size=\"13\">{Encode(note)}</text>");
            if (row + 1 < rows)
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<path d=\"M{x + 20} {y + Box + Gap} v-{Gap - 8} m-5 5 l5 -6 l5 6\" fill=\"none\" stroke=\"#111\" stroke-width=\"2\"/>"
                );
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Stage(PlanStage stage, PlanTexts texts)
    {
        var ready = stage.ApplyNow || stage.MonthsHigh <= 0f;
        var parts = new List<string>
        {
            ready ? texts.Say("picture.now") : texts.Months(stage.MonthsLow, stage.MonthsHigh),
            texts.Cost(stage.DollarsLow, stage.DollarsHigh),
        };
        if (Pay(stage.Job.EntryPay) is { Length: > 0 } pay)
            parts.Add(pay);
        return string.Join(" · ", parts);
    }

    private static string Pay(int? pay) => pay is { } amount ? PlanTexts.Dollars(amount) : string.Empty;

    private static string Short(string title) =>
        title.Length <= LongestTitle ? title : string.Concat(title.AsSpan(0, LongestTitle - 1), "…");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
