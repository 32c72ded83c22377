namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>A catalog occupation covered by a code in which careers were recorded.</summary>
/// <param name="Code">The code, as in the observations (<c>census-1050</c>).</param>
/// <param name="Title">Its title.</param>
/// <param name="Occupation">O*NET-SOC code.</param>
/// <param name="Share">Share of the code that is this occupation, greater than 0 and at most 1.</param>
public sealed record CareerLink(string Code, string Title, string Occupation, double Share);
