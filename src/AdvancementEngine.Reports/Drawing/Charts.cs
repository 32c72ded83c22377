namespace AdvancementEngine.Reports.Drawing;

/// <summary>Charts for reports. Every value is printed next to its mark, so that a chart shows nothing that is not in the data.</summary>
internal static class Charts
{
    private const int LongestName = 46;
    private const double Row = 24;
    private const double Names = 330;

    /// <summary>Draws a bar chart scaled to the largest value; an item without a value has no bar.</summary>
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

    /// <summary>Shortens a name to fit.</summary>
    public static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
}
