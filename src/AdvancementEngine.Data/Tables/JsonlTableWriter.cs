using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdvancementEngine.Data.Tables;

internal sealed class JsonlTableWriter(IReadOnlyList<TableColumn> columns) : TableWriter(columns)
{
    // The file is only used as JSON, so only what JSON requires is escaped.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(string path, Action<ITableRows> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        AtomicFile.Write(
            path,
            stream =>
            {
                using var json = new Utf8JsonWriter(stream, s_options);
                rows(new Rows(stream, json, [.. Columns.Select(c => JsonEncodedText.Encode(c.Name))]));
            },
            FileReaders.Owner
        );
    }

    private sealed class Rows(Stream stream, Utf8JsonWriter json, JsonEncodedText[] names) : ITableRows
    {
        private int _at;

        public void Text(string? value)
        {
            Name();
            if (value is null)
                json.WriteNullValue();
            else
                json.WriteStringValue(value);
        }

        public void Text(ReadOnlySpan<char> value)
        {
            Name();
            json.WriteStringValue(value);
        }

        public void Integer(long? value)
        {
            Name();
            if (value is { } known)
                json.WriteNumberValue(known);
            else
                json.WriteNullValue();
        }

        public void Number(float? value)
        {
            Name();
            if (value is { } known)
                json.WriteNumberValue(known);
            else
                json.WriteNullValue();
        }

        public void Day(DateOnly value) => Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public void EndRow()
        {
            if (_at != names.Length)
                throw new InvalidOperationException($"found a row of {_at} cells; needed: {names.Length}");
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
            _at = 0;
        }

        private void Name()
        {
            if (_at == 0)
                json.WriteStartObject();
            json.WritePropertyName(names[_at++]);
        }
    }
}
