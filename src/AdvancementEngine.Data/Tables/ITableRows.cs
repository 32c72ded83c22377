namespace AdvancementEngine.Data.Tables;

/// <summary>Takes the cells of a row from left to right, then its end. Each cell must fit its column's type.</summary>
public interface ITableRows
{
    /// <summary>A text, or null.</summary>
    void Text(string? value);

    /// <summary>A text that need not be a string of its own.</summary>
    void Text(ReadOnlySpan<char> value);

    /// <summary>A whole number, or null.</summary>
    void Integer(long? value);

    /// <summary>A number, or null.</summary>
    void Number(float? value);

    /// <summary>A day.</summary>
    void Day(DateOnly value);

    /// <summary>Ends the row.</summary>
    void EndRow();
}
