using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A row of our map from work roles to occupations.</summary>
/// <param name="Role">DCWF code.</param>
/// <param name="Occupation">O*NET-SOC code.</param>
/// <param name="Strength">0 to 1: how close the role is to the occupation.</param>
/// <param name="From">Lowest level the row applies to.</param>
/// <param name="To">Highest level the row applies to.</param>
public readonly record struct RoleOccupation(string Role, string Occupation, float Strength, Proficiency From, Proficiency To);
