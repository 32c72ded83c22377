using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Correlation of two RIASEC profiles: six sums, each with one accumulator in index order.</summary>
internal static class InterestLikeness
{
    /// <summary>Pearson correlation, -1 to 1; null if a profile is missing or constant.</summary>
    public static double? Of(ImmutableArray<float> person, ImmutableArray<float> occupation)
    {
        if (person.Length != 6 || occupation.Length != 6)
            return null;
        var (meanPerson, meanOccupation) = (Mean(person), Mean(occupation));
        double shared = 0,
            ofPerson = 0,
            ofOccupation = 0;
        for (var i = 0; i < 6; i++)
        {
            var (a, b) = (person[i] - meanPerson, occupation[i] - meanOccupation);
            shared = Math.FusedMultiplyAdd(a, b, shared);
            ofPerson = Math.FusedMultiplyAdd(a, a, ofPerson);
            ofOccupation = Math.FusedMultiplyAdd(b, b, ofOccupation);
        }

        return ofPerson > 0 && ofOccupation > 0 ? shared / Math.Sqrt(ofPerson * ofOccupation) : null;
    }

    private static double Mean(ImmutableArray<float> values)
    {
        var sum = 0.0;
        for (var i = 0; i < 6; i++)
            sum += values[i];
        return sum / 6;
    }
}
