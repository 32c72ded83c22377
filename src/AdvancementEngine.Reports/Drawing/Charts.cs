namespace AdvancementEngine.Reports.Drawing;

/// <summary>The pictures of the reports. What a number is stands beside its mark, so that a picture shows none the data do not
/// have.</summary>
internal static class Charts
{
    private const int LongestName = 46;
    private const double Row = 24;
    private const double Names = 330;

    /// <summary>Bars as wide as the largest; one without a value has none.</summary>
    public static SvgPicture Bars(string says, IReadOnlyList<(string Name, double? Value, string Text)> bars)
    {
        const double wide = 480;
        var picture = new SvgPicture(Names + wide + 90, bars.Count * Row, says);
        var largest = bars.Max(b => b.Value ?? 0);
        for (var i = 0; i < bars.Count; i++)
        {
            var length = largest > 0 ? (bars[i].Value ?? 0) * wide / largest : 0;
            picture.Text(Names - 8, (i * Row) + 16, Short(bars[i].Name), "end");
            picture.Bar(Names, (i * Row) + 4, length, 16, SvgPicture.Own);
            picture.Text(Names + length + 6, (i * Row) + 16, bars[i].Text);
        }

        return picture;
    }

    /// <summary>A name cut to what fits.</summary>
    public static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
}
