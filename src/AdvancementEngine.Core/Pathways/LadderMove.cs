using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>A ladder step with the dense indices of everything it names, resolved once because a search visits each step many
/// times.</summary>
public sealed class LadderMove
{
    /// <summary>Resolves the names in a step.</summary>
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

    /// <summary>Dense index of the job the step leaves; -1 if the catalog does not list it.</summary>
    public int From { get; }

    /// <summary>Dense index of the job entered.</summary>
    public int To { get; }

    /// <summary>Levels between the two jobs; 0 if either level is unknown.</summary>
    public int Levels { get; }

    /// <summary>Dense indices of the step's usual credentials that are in the catalog, in the order listed.</summary>
    public ImmutableArray<int> Credentials { get; }
}
