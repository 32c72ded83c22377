namespace AdvancementEngine.Reports.Sections;

/// <summary>A block of a section: a paragraph, a list item or a table.</summary>
public abstract record ReportBlock;
