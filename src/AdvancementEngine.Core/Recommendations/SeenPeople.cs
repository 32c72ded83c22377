namespace AdvancementEngine.Recommendations;

/// <summary>How many people were seen going into an occupation, at the code they were recorded under.</summary>
/// <param name="Title">Title of the code.</param>
/// <param name="Occupations">Occupations of the catalog under the code; with more than one, what was seen is of all of them together.</param>
/// <param name="Into">People seen going into the code from anywhere; null below ten.</param>
/// <param name="FromHere">People seen going into it from the participant's present occupation; null below ten or without one.</param>
public sealed record SeenPeople(string Title, int Occupations, int? Into, int? FromHere);
