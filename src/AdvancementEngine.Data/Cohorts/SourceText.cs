using System.Globalization;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A source as written.</summary>
/// <param name="Who">Who recorded it; may be empty.</param>
/// <param name="When">The day, yyyy-MM-dd; may be empty.</param>
/// <param name="What">What it is taken from; may be empty.</param>
public readonly record struct SourceText(string Who, string When, string What)
{
    /// <summary>The source of a cell: who, then what after the first slash.</summary>
    internal static SourceText OfCell(string text, string when)
    {
        var source = CellReader.Source(text, null);
        return new(source.Who, when, source.What);
    }
}
