namespace AdvancementEngine.Recommendations;

/// <summary>Number of people observed entering an occupation, by the code they were recorded under.</summary>
/// <param name="Title">Title of the code.</param>
/// <param name="Occupations">Number of the catalog's occupations that belong to the code; if more than one, counts are for all of them
/// together.</param>
/// <param name="Into">People observed entering the code from anywhere; null below ten.</param>
/// <param name="FromHere">People observed entering it from the participant's current occupation; null below ten or without a current
/// occupation.</param>
public sealed record SeenPeople(string Title, int Occupations, int? Into, int? FromHere);
