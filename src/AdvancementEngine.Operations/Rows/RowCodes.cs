using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Enum members as codes in rows: WithinReach is <c>within-reach</c>.</summary>
internal static class RowCodes
{
    public static string Of<T>(T value)
        where T : struct, Enum => KebabCase<T>.Names[Unsafe.BitCast<T, int>(value)];

    /// <summary>The text, or null if it is empty.</summary>
    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static class KebabCase<T>
        where T : struct, Enum
    {
        // By number: these enums are numbered from 0 without a gap.
        public static readonly string[] Names =
        [
            .. Enum.GetValues<T>()
                .Select(
                    (value, i) =>
                        Convert.ToInt32(value, null) == i
                            ? JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())
                            : throw new InvalidOperationException($"{typeof(T).Name}.{value} is not number {i}")
                ),
        ];
    }
}
