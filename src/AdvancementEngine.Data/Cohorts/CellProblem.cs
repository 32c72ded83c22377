using System.Globalization;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>What is wrong with a cell; file and row are the reader's to add.</summary>
public sealed record CellProblem(string Column, string Found, string Needed, string Remedy);
