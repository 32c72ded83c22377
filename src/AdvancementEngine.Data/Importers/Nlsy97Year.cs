using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>One person in one year, with what was known that year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Age">Age, used only to select states and never as an element; null if not recorded.</param>
/// <param name="Occupation">Census code; null if none is recorded.</param>
/// <param name="Education">Highest diploma or degree dated this year or earlier.</param>
/// <param name="Wage">Hourly, in 2022 dollars; null if unknown.</param>
/// <param name="TopCoded">True if the wage is a bound, not an amount.</param>
/// <param name="Plain">Elements read without conversion: industry, hours, enrollment, region and added columns.</param>
internal sealed record Nlsy97Year(
    int Year,
    int? Age,
    string? Occupation,
    EducationLevel Education,
    double? Wage,
    bool TopCoded,
    IReadOnlyList<(string Kind, string Value)> Plain
);
