using System.Globalization;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>The Employment Projections for an occupation.</summary>
internal sealed record Projection(
    EducationLevel? Education,
    WorkExperience? Experience,
    string? Training,
    int? Openings,
    float? PercentChange
);
