namespace AdvancementEngine.Data.Records;

/// <summary>Reuses the string of a recently seen text: who recorded a fact, how and when is the same in thousands of cells, and separate
/// strings would survive garbage collections with their participants.</summary>
internal static class RepeatedTexts
{
    private const int Slots = 1024;
    private const int Longest = 48;

    [ThreadStatic]
    private static string[]? s_seen;

    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return string.Empty;
        if (text.Length > Longest)
            return text.ToString();
        var hash = (uint)text.Length;
        foreach (var unit in text)
            hash = (hash ^ unit) * 0x01000193;
        ref var seen = ref (s_seen ??= NewSlots())[(hash ^ (hash >> 15)) % Slots];
        if (!text.SequenceEqual(seen))
            seen = text.ToString();
        return seen;
    }

    private static string[] NewSlots()
    {
        var slots = new string[Slots];
        Array.Fill(slots, string.Empty);
        return slots;
    }
}
