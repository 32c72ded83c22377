namespace AdvancementEngine.Data.Tables;

/// <summary>Receives the cells of a row from left to right, then the end of the row. Each cell must match its column's type.</summary>
public interface ITableRows
{
    /// <summary>A text, or null.</summary>
    void Text(string? value);

    /// <summary>A text that need not be a separate string.</summary>
    void Text(ReadOnlySpan<char> value);

    /// <summary>A whole number, or null.</summary>
    void Integer(long? value);

    /// <summary>A number, or null.</summary>
    void Number(float? value);

    /// <summary>A date.</summary>
    void Day(DateOnly value);

    /// <summary>Ends the row.</summary>
    void EndRow();
}
