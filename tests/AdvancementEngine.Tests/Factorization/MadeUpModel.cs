using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Tests.Factorization;

/// <summary>Made-up models of any shape, the same on every machine.</summary>
internal static class MadeUpModel
{
    public static FactorModelData Data(int rank = 8, int elements = 12, int occupations = 40, int credentials = 9, ulong seed = 5)
    {
        var numbers = new FixedNumbers(seed);
        var n = occupations + credentials;
        return new FactorModelData
        {
            Rank = rank,
            ElementIds = [.. Enumerable.Range(0, elements).Select(e => $"skill:{e:d6}")],
            ElementFactors = numbers.Next(elements * rank),
            OpportunityIds =
            [
                .. Enumerable.Range(0, credentials).Select(c => $"credential:{c:d6}"),
                .. Enumerable.Range(0, occupations).Select(o => $"occupation:{o:d6}"),
            ],
            OpportunityFactors = numbers.Next(n * rank),
            OpportunityBias = numbers.Next(n),
            Loss = Losses.Softmax,
        };
    }

    public static FactorModelData Full()
    {
        var data = Data();
        return data with
        {
            Loss = Losses.Squared,
            SquaredError = new SquaredErrorTerms(3.5f, new FixedNumbers(6).Next(data.ElementIds.Length)),
            Calibration = new CalibrationTable([-1f, 0f, 2f], [0.1f, 0.1f, 0.9f], [40, 12, 30]),
            ObservedOutcomes = 1234,
            OutcomesPerOpportunity = [.. Enumerable.Range(0, data.OpportunityIds.Length)],
        };
    }

    public static WeightedElement[] Person(int elements, ulong seed)
    {
        var numbers = new FixedNumbers(seed);
        return
        [
            .. Enumerable
                .Range(0, elements)
                .Where(_ => numbers.Index(2) == 0)
                .Select(e => new WeightedElement(e, 0.2f + MathF.Abs(numbers.Next()))),
        ];
    }
}
