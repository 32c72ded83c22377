using System.Text.Json;

namespace AdvancementEngine.Policies.Files;

/// <summary>A JSON value that knows the line it began on, so that an error can name it.</summary>
internal sealed class LineTrackingJson
{
    private LineTrackingJson(JsonTokenType kind, int line)
    {
        Kind = kind;
        Line = line;
    }

    public JsonTokenType Kind { get; }

    public int Line { get; }

    public string Text { get; private init; } = string.Empty;

    public double Number { get; private init; }

    public List<(string Key, LineTrackingJson Value)> Members { get; } = [];

    public List<LineTrackingJson> Items { get; } = [];

    /// <summary>What it is, in words.</summary>
    public string Described => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"'{Text}'",
        JsonTokenType.Number => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Reads one value and nothing after it.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
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
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var container = new LineTrackingJson(JsonTokenType.StartObject, line);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    reader.Read();
                    container.Members.Add((key, Read(ref reader, utf8, ref lines)));
                }

                return container;
            case JsonTokenType.StartArray:
                var list = new LineTrackingJson(JsonTokenType.StartArray, line);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Items.Add(Read(ref reader, utf8, ref lines));
                return list;
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

        public int At(ReadOnlySpan<byte> utf8, int position)
        {
            _line += utf8[_at..position].Count((byte)'\n');
            _at = position;
            return _line + 1;
        }
    }
}
