namespace AdvancementEngine.Learning.Trainers.Scoring;

/// <summary>Scores every opportunity of a list for one state.</summary>
public interface IListScorer
{
    /// <summary>Name in reports.</summary>
    string Name { get; }

    /// <summary>Scores; higher comes first.</summary>
    /// <param name="elements">Dense element ids, ascending.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="scores">One per opportunity of the list.</param>
    void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores);
}
