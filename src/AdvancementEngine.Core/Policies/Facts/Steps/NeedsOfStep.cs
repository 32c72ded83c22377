using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The person's needs, and the facts that decide whether one of them comes first.</summary>
internal sealed record NeedsOfStep
{
    /// <summary>What is recorded about documents to work in the US: <c>none</c>, another value, or empty if nothing is recorded.</summary>
    public string WorkAuthorization { get; init; } = string.Empty;

    /// <summary>True if the highest education on record is below a high school diploma.</summary>
    public bool IsBelowDiploma { get; init; }

    /// <summary>True if the record says that the person is working on a diploma.</summary>
    public bool StudiesForDiploma { get; init; }

    /// <summary>What is recorded about a driver's license.</summary>
    public string License { get; init; } = string.Empty;

    /// <summary>Stated needs.</summary>
    public ImmutableArray<StepNeed> Stated { get; init; } = [];

    /// <summary>What is recorded about a computer to learn on: <c>own</c>, <c>shared</c>, <c>none</c>, or empty.</summary>
    public string ComputerAccess { get; init; } = string.Empty;

    /// <summary>Lowest reading grade on record; null for none.</summary>
    public float? ReadingGrade { get; init; }

    /// <summary>Words per minute on record; null for none.</summary>
    public float? TypingSpeed { get; init; }

    /// <summary>Lowest mathematics grade on record; null for none.</summary>
    public float? MathGrade { get; init; }

    /// <summary>True if a resume is on record.</summary>
    public bool HasResume { get; init; }

    /// <summary>The stated need; null if it was not stated.</summary>
    public StepNeed? Of(string support)
    {
        foreach (var need in Stated)
        {
            if (need.Support == support)
                return need;
        }

        return null;
    }

    /// <summary>True if the need was stated and no record says the program meets it.</summary>
    public bool IsMissing(string support) => Of(support) is { IsOffered: false };

    /// <summary>True if the need was stated.</summary>
    public bool Has(string support) => Of(support) is not null;

    /// <summary>True if the need was stated and nothing on record covers it for now.</summary>
    public bool Stops(string support) => Of(support) is { IsBridged: false };

    /// <summary>True if the need was stated, nobody is recorded as meeting it, and it applies now.</summary>
    public bool IsOpen(string support) => Of(support) is { IsOffered: false, IsServed: false, IsNow: true };

    /// <summary>True if the requested tutoring is an English class.</summary>
    public bool AsksForEnglish { get; init; }

    // Grades of reading in English below which neither a driver's handbook nor a posting is read alone. Ours.
    private const float BeginnersGrade = 5f;

    /// <summary>True where reading in English was tested at a beginner's grade and a class is asked for that nobody gives yet.</summary>
    public bool IsBeginnerInEnglish => ReadingGrade < BeginnersGrade && IsOpen("tutoring");

    /// <summary>True if what is missing is internet at home, not a computer.</summary>
    public bool NeedsInternet { get; init; }

    /// <summary>True if the need was stated, applies now, and the person's program meets it.</summary>
    public bool Offers(string support) => Of(support) is { IsOffered: true, IsServed: false, IsNow: true };
}
