using System.Text.Json;

namespace AdvancementEngine.Policies.Files;

/// <summary>A JSON value that records the line it starts on, so that errors can report it.</summary>
internal sealed class LineTrackingJson
{
    /// <summary>Maximum number of values in one file: many times what the maximum number of rules needs.</summary>
    public const int MostValues = 50_000;

    private static readonly List<(string Key, LineTrackingJson Value)> s_noMembers = [];
    private static readonly List<LineTrackingJson> s_noItems = [];

    private LineTrackingJson(JsonTokenType kind, int line)
    {
        Kind = kind;
        Line = line;
    }

    public JsonTokenType Kind { get; }

    public int Line { get; }

    public string Text { get; private init; } = string.Empty;

    public double Number { get; private init; }

    public IReadOnlyList<(string Key, LineTrackingJson Value)> Members { get; private init; } = s_noMembers;

    public IReadOnlyList<LineTrackingJson> Items { get; private init; } = s_noItems;

    /// <summary>Its type in words.</summary>
    public string Described =>
        Kind switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => $"'{Text}'",
            JsonTokenType.Number => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => Kind.ToString().ToLowerInvariant(),
        };

    /// <summary>Parses a single value, with nothing after it.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="TooManyValuesException">It contains more than <see cref="MostValues"/> values.</exception>
    public static LineTrackingJson Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 16 });
        reader.Read();
        var lines = new LineCounter();
        var value = Read(ref reader, utf8, ref lines);
        while (reader.Read()) { }
        return value;
    }

    private static LineTrackingJson Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, ref LineCounter lines)
    {
        var line = lines.At(utf8, (int)reader.TokenStartIndex);
        if (++lines.Values > MostValues)
            throw new TooManyValuesException(line);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                List<(string Key, LineTrackingJson Value)> members = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    reader.Read();
                    members.Add((key, Read(ref reader, utf8, ref lines)));
                }

                return new LineTrackingJson(JsonTokenType.StartObject, line) { Members = members };
            case JsonTokenType.StartArray:
                List<LineTrackingJson> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref reader, utf8, ref lines));
                return new LineTrackingJson(JsonTokenType.StartArray, line) { Items = items };
            case JsonTokenType.String:
                return new LineTrackingJson(JsonTokenType.String, line) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new LineTrackingJson(JsonTokenType.Number, line) { Number = reader.GetDouble() };
            default:
                return new LineTrackingJson(reader.TokenType, line);
        }
    }

    private struct LineCounter
    {
        private int _at;
        private int _line;

        public int Values;

        public int At(ReadOnlySpan<byte> utf8, int position)
        {
            _line += utf8[_at..position].Count((byte)'\n');
            _at = position;
            return _line + 1;
        }
    }
}
