using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>One person in one year, as the year knew it.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Age">Age, to choose states by and never an element; null where not recorded.</param>
/// <param name="Occupation">Census code; null where none is recorded.</param>
/// <param name="Education">Highest diploma or degree dated in this year or before.</param>
/// <param name="Wage">Hourly, in dollars of 2022; null where unknown.</param>
/// <param name="TopCoded">True where the wage is a bound, not an amount.</param>
/// <param name="Plain">Elements read as they stand: industry, hours, enrollment, region and added columns.</param>
internal sealed record Nlsy97Year(
    int Year,
    int? Age,
    string? Occupation,
    EducationLevel Education,
    double? Wage,
    bool TopCoded,
    IReadOnlyList<(string Kind, string Value)> Plain
);
