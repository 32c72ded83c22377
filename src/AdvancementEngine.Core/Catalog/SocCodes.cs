namespace AdvancementEngine.Catalog;

/// <summary>What O*NET-SOC codes tell of each other.</summary>
public static class SocCodes
{
    /// <summary>Same 6-digit SOC code: what stands before the point.</summary>
    public static bool SameFamily(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var point = left.IndexOf('.', StringComparison.Ordinal);
        var family = point < 0 ? left.AsSpan() : left.AsSpan(0, point);
        return right.AsSpan().StartsWith(family, StringComparison.Ordinal) && (right.Length == family.Length || right[family.Length] == '.');
    }
}
