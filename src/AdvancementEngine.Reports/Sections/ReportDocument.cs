using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Sections;

/// <summary>A report in words: what both a terminal and an HTML file show. JSON is written from the same result, not from here.</summary>
/// <param name="Title">Title.</param>
/// <param name="Marks">What nobody may overlook, before anything else.</param>
/// <param name="Sections">Sections, in order.</param>
/// <param name="Notes">What is said last.</param>
public sealed record ReportDocument(
    string Title,
    ImmutableArray<string> Marks,
    ImmutableArray<ReportSection> Sections,
    ImmutableArray<string> Notes
);
