using AdvancementEngine.Factorization;

namespace AdvancementEngine.Tests.Factorization;

public class FactorModelChecksTests
{
    [Fact]
    public void Create_NaNInFactors_NamesTheRow()
    {
        var data = MadeUpModel.Data(rank: 8);
        data.OpportunityFactors[11 * 8 + 3] = float.NaN;
        Expect(data, "opportunity factors, row 11 (occupation:000002), column 3: found NaN; needed: a finite number");
    }

    [Fact]
    public void Create_InfiniteOrHugeNumbers_NamesTheRow()
    {
        var data = MadeUpModel.Full();
        data.OpportunityBias[2] = float.NegativeInfinity;
        Expect(data, "opportunity bias, row 2 (credential:000002), column 0: found -Infinity");
        data = MadeUpModel.Full();
        data.ElementFactors[0] = 2e6f;
        Expect(data, "element factors, row 0 (skill:000000), column 0: found 2000000; needed: a finite number within ±1000000");
        data = MadeUpModel.Full();
        data.SquaredError!.ElementBias[5] = float.NaN;
        Expect(data, "element bias, row 5 (skill:000005)");
        Expect(MadeUpModel.Full() with { SquaredError = data.SquaredError with { GlobalMean = float.NaN } }, "global mean: found NaN");
    }

    [Fact]
    public void Create_WrongShapes_SaysFoundAndNeeded()
    {
        var data = MadeUpModel.Data(rank: 8);
        Expect(data with { ElementFactors = new float[95] }, "element factors: found 95 numbers; needed: 12 rows × 8");
        Expect(data with { OpportunityBias = new float[48] }, "opportunity bias: found 48 numbers; needed: 49 rows × 1");
        Expect(data with { Rank = 0 }, "rank: found 0; needed: 1 to 1024");
        Expect(data with { Rank = 1025 }, "rank: found 1025; needed: 1 to 1024");
        Expect(data with { ElementIds = [] }, "elements: found 0");
        Expect(data with { Loss = "hinge" }, "loss: found 'hinge'; needed: softmax, implicit, squared");
        Expect(
            data with
            {
                OutcomesPerOpportunity = [1, 2],
            },
            "outcomes per opportunity: found 2 counts; needed: none or one per opportunity (49)"
        );
        Expect(data with { ObservedOutcomes = -1 }, "observed outcomes: found -1");
    }

    [Fact]
    public void Create_BadIds_NamesTheRow()
    {
        var data = MadeUpModel.Data(elements: 3);
        Expect(
            data with
            {
                ElementIds = ["skill:a", "skill:c", "skill:b"],
            },
            "element ids, row 2: found 'skill:b' after 'skill:c'; needed: ordinal order, each id once"
        );
        Expect(data with { ElementIds = ["skill:a", "skill:a", "skill:b"] }, "element ids, row 1: found 'skill:a' after 'skill:a'");
        Expect(data with { ElementIds = ["a", "skill:a", "skill:b"] }, "element ids, row 0: found 'a'; needed: kind:code");
    }

    [Fact]
    public void Calibration_NotMonotone_IsRefused()
    {
        Assert.Contains(
            "knot 1: found probability 0.2",
            Assert.Throws<FactorModelException>(() => new CalibrationTable([0f, 1f], [0.3f, 0.2f], [1, 1])).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "knot 1: found score 0",
            Assert.Throws<FactorModelException>(() => new CalibrationTable([0f, 0f], [0.3f, 0.4f], [1, 1])).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<FactorModelException>(() => new CalibrationTable([], [], []));
    }

    [Fact]
    public void Calibration_BetweenAndBeyondKnots_IsStraightThenLevel()
    {
        var table = new CalibrationTable([0f, 2f], [0.2f, 0.6f], [100, 50]);
        Assert.Equal(0.2f, table.Probability(-5f));
        Assert.Equal(0.2f, table.Probability(0f));
        Assert.Equal(0.4f, table.Probability(1f), 1e-6f);
        Assert.Equal(0.6f, table.Probability(9f));
        var interval = table.Interval(1f);
        Assert.Equal(50, interval.Count);
        Assert.Equal(0.2761f, interval.Low, 1e-3f);
        Assert.Equal(0.5382f, interval.High, 1e-3f);
    }

    private static void Expect(FactorModelData data, string message)
    {
        var found = Assert.Throws<FactorModelException>(() => FactorModel.Create(data)).Message;
        Assert.Contains(message, found, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', found);
    }
}
