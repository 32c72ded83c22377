using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Sections;

/// <summary>A report in words, shown both in a terminal and as an HTML file. JSON is written directly from the result, not from this
/// document.</summary>
/// <param name="Title">Report title.</param>
/// <param name="Marks">Prominent warnings, shown first.</param>
/// <param name="Sections">Sections, in order.</param>
/// <param name="Notes">Notes at the end.</param>
public sealed record ReportDocument(
    string Title,
    ImmutableArray<string> Marks,
    ImmutableArray<ReportSection> Sections,
    ImmutableArray<string> Notes
);
