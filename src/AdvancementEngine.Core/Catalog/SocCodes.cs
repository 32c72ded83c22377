namespace AdvancementEngine.Catalog;

/// <summary>Relations between O*NET-SOC codes.</summary>
public static class SocCodes
{
    /// <summary>True if both have the same 6-digit SOC code: the part before the period.</summary>
    public static bool SameFamily(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var point = left.IndexOf('.', StringComparison.Ordinal);
        var family = point < 0 ? left.AsSpan() : left.AsSpan(0, point);
        return right.AsSpan().StartsWith(family, StringComparison.Ordinal)
            && (right.Length == family.Length || right[family.Length] == '.');
    }

    /// <summary>True if a wage published under a SOC code is an occupation's own: they share the code, and it is not an "all other"
    /// residual.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    /// <param name="group">SOC code the wage is published for.</param>
    public static bool OwnsWageOf(string occupation, string group)
    {
        ArgumentNullException.ThrowIfNull(group);
        // SOC numbers the residual of a broad group ("all other") with a final 9.
        return SameFamily(group, occupation) && !group.EndsWith('9');
    }
}
