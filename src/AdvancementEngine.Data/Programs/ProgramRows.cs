namespace AdvancementEngine.Data.Programs;

/// <summary>Number of rows read from each program file.</summary>
public readonly record struct ProgramRows(int Programs, int Partners, int Facts);
