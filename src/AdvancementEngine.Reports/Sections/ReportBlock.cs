namespace AdvancementEngine.Reports.Sections;

/// <summary>A block of a section: text, list items or a table.</summary>
public abstract record ReportBlock;
