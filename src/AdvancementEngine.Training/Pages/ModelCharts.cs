using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>Charts of evaluations and model cards. Each value is printed next to its mark, so a chart shows no number that is not in the
/// data.</summary>
internal static class ModelCharts
{
    private const double Row = 24;
    private const double Names = 330;

    /// <summary>Figures with their intervals, one per row; the first one is highlighted if it is the model's own. A line marks 0 if it is
    /// in range.</summary>
    public static SvgPicture Intervals(string says, IReadOnlyList<(string Name, Interval Value)> rows, bool firstIsOwn = true)
    {
        const double wide = 340;
        var picture = new SvgPicture(Names + wide + 200, (rows.Count * Row) + 6, says);
        var (low, high) = (rows.Min(r => r.Value.Low), rows.Max(r => r.Value.High));
        var span = high > low ? high - low : 1;
        double X(double value) => Names + 10 + ((value - low) / span * (wide - 20));
        if (low < 0 && high > 0)
            picture.Line(X(0), 0, X(0), (rows.Count * Row) + 6, SvgPicture.Axis, 1, dashed: true);
        for (var i = 0; i < rows.Count; i++)
        {
            var (y, color, value) = ((i * Row) + 14, i == 0 || !firstIsOwn ? SvgPicture.Own : SvgPicture.Other, rows[i].Value);
            picture.Text(Names - 8, y + 4, Charts.Short(rows[i].Name), "end");
            picture.Line(X(value.Low), y, X(value.High), y, color, 2);
            picture.Dot(X(value.Mean), y, 4.5, color);
            picture.Text(Names + wide + 6, y + 4, IntervalText.Of(value));
        }

        return picture;
    }

    /// <summary>Predicted against observed probability; on the dashed line they agree.</summary>
    public static SvgPicture Reliability(string says, Reliability reliability)
    {
        const double side = 300,
            left = 60,
            top = 10;
        var picture = new SvgPicture(left + side + 320, top + side + 50, says);
        double X(double p) => left + (p * side);
        double Y(double p) => top + ((1 - p) * side);
        foreach (var edge in reliability.Bins.Select(b => b.From).Append(reliability.Bins[^1].To).Where((_, i) => i % 2 == 0))
        {
            picture.Line(X(edge), Y(0), X(edge), Y(1), SvgPicture.Axis);
            picture.Line(X(0), Y(edge), X(1), Y(edge), SvgPicture.Axis);
            picture.Text(X(edge), Y(0) + 18, Numbers.Short(edge), "middle");
            picture.Text(X(0) - 8, Y(edge) + 4, Numbers.Short(edge), "end");
        }

        picture.Line(X(0), Y(0), X(1), Y(1), SvgPicture.Other, 1, dashed: true);
        var told = reliability.Bins.Where(b => b.Count > 0).ToArray();
        foreach (var bin in told)
            picture.Line(X(bin.Told!.Value), Y(bin.Low!.Value), X(bin.Told.Value), Y(bin.High!.Value), SvgPicture.Own, 2);
        picture.Path(told.Select(b => (X(b.Told!.Value), Y(b.CameTrue!.Value))), SvgPicture.Own);
        foreach (var bin in told)
            picture.Dot(X(bin.Told!.Value), Y(bin.CameTrue!.Value), 4.5, SvgPicture.Own);
        picture.Text(X(0.5), Y(0) + 40, "predicted probability", "middle");
        picture.Text(left + side + 16, top + 14, "vertical: observed share");
        picture.Text(left + side + 16, top + 34, "dashed: predicted and observed agree");
        return picture;
    }

    /// <summary>Training and validation loss by pass; the pass that was kept is marked.</summary>
    public static SvgPicture Curve(string says, IReadOnlyList<TrainingProgress> passes, int? kept)
    {
        const double wide = 460,
            high = 240,
            left = 70,
            top = 12;
        var picture = new SvgPicture(left + wide + 250, top + high + 46, says);
        var losses = passes.SelectMany(p => p.ValidationLoss is { } v ? (double[])[p.TrainingLoss, v] : [p.TrainingLoss]).ToArray();
        var (least, most) = (losses.Min(), losses.Max());
        var span = most > least ? most - least : 1;
        double X(int epoch) =>
            left + (passes.Count == 1 ? 0 : (epoch - passes[0].Epoch) / (double)(passes[^1].Epoch - passes[0].Epoch) * wide);
        double Y(double loss) => top + ((most - loss) / span * high);
        picture.Line(left, top + high, left + wide, top + high, SvgPicture.Axis);
        picture.Line(left, top, left, top + high, SvgPicture.Axis);
        picture.Text(left - 8, Y(most) + 6, Numbers.Of(most), "end");
        picture.Text(left - 8, Y(least) + 4, Numbers.Of(least), "end");
        picture.Text(left, top + high + 18, Numbers.Of(passes[0].Epoch), "middle");
        picture.Text(left + wide, top + high + 18, Numbers.Of(passes[^1].Epoch), "middle");
        picture.Text(left + (wide / 2), top + high + 36, "pass", "middle");
        Series(picture, [.. passes.Select(p => (X(p.Epoch), Y(p.TrainingLoss)))], SvgPicture.Own, left + wide + 12, top + 14, "training");
        if (passes.Any(p => p.ValidationLoss is not null))
            Series(
                picture,
                [.. passes.Where(p => p.ValidationLoss is not null).Select(p => (X(p.Epoch), Y(p.ValidationLoss!.Value)))],
                SvgPicture.Second,
                left + wide + 12,
                top + 34,
                "validation"
            );
        if (kept is { } pass)
        {
            picture.Line(X(pass), top, X(pass), top + high, SvgPicture.Other, 1, dashed: true);
            picture.Text(left + wide + 12, top + 54, $"dashed: pass {Numbers.Of(pass)} was kept");
        }

        return picture;
    }

    private static void Series(
        SvgPicture picture,
        IReadOnlyList<(double X, double Y)> points,
        string color,
        double x,
        double y,
        string name
    )
    {
        picture.Path(points, color);
        if (points.Count == 1)
            picture.Dot(points[0].X, points[0].Y, 4, color);
        picture.Bar(x, y - 9, 12, 8, color);
        picture.Text(x + 18, y, name);
    }
}
