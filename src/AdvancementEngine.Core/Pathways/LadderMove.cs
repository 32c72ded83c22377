using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>A step of the ladder, with the dense indices of what it names: a search takes each step many times.</summary>
public sealed class LadderMove
{
    /// <summary>Looks up what a step names.</summary>
    public LadderMove(CareerCatalog catalog, LadderStep step)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(step);
        Step = step;
        From = catalog.OccupationIndex(step.From);
        To = catalog.OccupationIndex(step.To);
        Levels = LadderMoves.LevelsBetween(From < 0 ? null : catalog.Occupations[From], catalog.Occupations[To]);
        Credentials = [.. step.Credentials.Select(catalog.CredentialIndex).Where(c => c >= 0)];
    }

    /// <summary>The step.</summary>
    public LadderStep Step { get; }

    /// <summary>Dense index of the job that the step leaves; -1 for none of the catalog.</summary>
    public int From { get; }

    /// <summary>Dense index of the job entered.</summary>
    public int To { get; }

    /// <summary>Levels between the two; 0 where one is not known.</summary>
    public int Levels { get; }

    /// <summary>Usual credentials of the step that the catalog has, dense indices, as listed.</summary>
    public ImmutableArray<int> Credentials { get; }
}
