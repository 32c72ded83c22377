using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Recommendations with every kind of value, also those a ranking would hardly give: what the contract must carry.</summary>
internal sealed class RandomRecommendation(int seed)
{
    private static readonly float[] s_floats =
    [
        0f,
        -0f,
        1f,
        -1f,
        0.1f,
        float.Epsilon,
        -float.Epsilon,
        float.MaxValue,
        float.MinValue,
        1e-40f,
        16777217f,
    ];
    private static readonly double[] s_doubles = [0d, -0d, 1d, 0.1, double.Epsilon, double.MaxValue, -1e-310, 1e15 + 0.3];
    private static readonly string[] s_texts =
    [
        "",
        "15-1232.00",
        "technology:linux",
        "ß€漢\uD83D\uDE00",
        "\"quoted\\",
        "<tag>&",
        "line\nbreak",
        "a b",
    ];

    private readonly Random _random = new(seed);

    public Recommendation Next()
    {
        var some = new Recommendation
        {
            Bundle = new(Text(), Text(), Text(), Text()),
            AsOf = Day(),
            Participant = Text(),
            Program = Text(),
            Options = new()
            {
                Kind = Any<OpportunityKind>(),
                Top = _random.Next(1, 101),
                UseInterests = Yes(),
                Overrides = Many(() => new Override(Text(), Text(), Any<Verdict>(), Text(), Text())),
            },
            Status = Any<RecommendationStatus>(),
            KnownElements = _random.Next(),
            Standing = Yes() ? new(Text(), Level<OccupationLevel>(), Float(), Float(), Level<CredentialLevel>(), Number(), Number()) : null,
            NextStep = Yes()
                ? new(Any<NextStepKind>(), Text(), Text(), Text(), Many(Text), Maybe(), Maybe()) { Beside = Many(Text) }
                : null,
            Occupations = Many(Occupation),
            Credentials = Many(Credential),
            Findings = Many(Finding),
            AskNext = Many(() => new Question(Text(), Text(), _random.Next(6))),
        };
        return some with { Digest = RecommendationDigest.Of(some) };
    }

    private T? Level<T>()
        where T : struct, Enum => Yes() ? Any<T>() : null;

    private int? Number() => Yes() ? _random.Next(-3, 200_000) : null;

    private RankedOccupation Occupation() =>
        new()
        {
            Code = Text(),
            Title = Text(),
            Rank = _random.Next(1, 100),
            Group = Any<OpportunityGroup>(),
            RankIfNext = Yes() ? _random.Next(0, 3) : null,
            IsGoal = Yes(),
            Level = Level<OccupationLevel>(),
            MonthsAway = Maybe(),
            Way = Many(Text),
            Pay = new(Number(), Number(), Text()),
            Fit = new(Any<FitBasis>(), Float(), Any<FitGrade>(), _random.NextInt64(), Maybe(), Maybe(), Maybe()),
            ExpectedOutcome = Yes()
                ? new(Float(), Float(), Float(), _random.NextInt64(), Yes()) { Values = Yes() ? "wage-change" : null }
                : null,
            Score = Float(),
            Contributions = Many(() => new ElementContribution(Text(), Float())),
            BiasContribution = Float(),
            Findings = Many(Finding),
            Gap = Many(() => new GapItem(Text(), Any<GapKind>(), Yes(), Measure(), Measure(), Yes() ? Change() : null)),
            Fallbacks = Many(Text),
            Seen = Yes() ? new(Text(), _random.Next(1, 9), Number(), Number()) : null,
        };

    private RankedCredential Credential() =>
        new()
        {
            Code = Text(),
            Name = Text(),
            Vendor = Text(),
            Rank = _random.Next(1, 100),
            Group = Any<OpportunityGroup>(),
            Opens = Many(Text),
            Level = Level<CredentialLevel>(),
            Then = Many(Text),
            Effect = Float(),
            Effort = Float(),
            FeeUsd = Maybe(),
            StudyHours = Maybe(),
            Months = Maybe(),
            IssuerUrl = Text(),
            Renews = Yes(),
            Toward = Text(),
            TowardRank = _random.Next(1, 100),
            Change = Change(),
            Findings = Many(Finding),
        };

    private Finding Finding() =>
        new(
            new PolicyInfo
            {
                Code = Text(),
                Element = Text(),
                Indicator = Text(),
                Origin = Any<Origin>(),
                Summary = "not on the wire",
                Effect = EffectKind.Adjust,
            },
            Any<SubjectKind>(),
            Text(),
            Any<Verdict>(),
            Measure(),
            Measure(),
            Any<EffectKind>(),
            Float(),
            Yes(),
            Text(),
            Text()
        );

    private Measure Measure() =>
        Any<MeasureKind>() switch
        {
            MeasureKind.Number => Policies.Measure.Of(s_doubles[_random.Next(s_doubles.Length)], Any<Unit>()),
            MeasureKind.Code => Policies.Measure.Of(Text()),
            MeasureKind.Codes => Policies.Measure.Of(Many(Text)),
            MeasureKind.Date => Policies.Measure.Of((DateOnly?)Day()),
            _ => Policies.Measure.Missing,
        };

    private Change Change() => new(_random.Next(1, 100), Any<OpportunityGroup>(), Float(), Maybe(), Maybe());

    private DateOnly Day() =>
        _random.Next(10) switch
        {
            0 => DateOnly.MinValue,
            1 => DateOnly.MaxValue,
            _ => new DateOnly(2000, 1, 1).AddDays(_random.Next(20_000)),
        };

    private T Any<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[_random.Next(values.Length)];
    }

    private ImmutableArray<T> Many<T>(Func<T> one) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => one())];

    private float Float() => _random.Next(3) == 0 ? (float)_random.NextDouble() * 10 - 5 : s_floats[_random.Next(s_floats.Length)];

    private float? Maybe() => Yes() ? Float() : null;

    private bool Yes() => _random.Next(2) == 0;

    private string Text() => s_texts[_random.Next(s_texts.Length)];
}
