using System.Data.Common;
using AdvancementEngine.Store.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AdvancementEngine.Store.Model;

/// <summary>Inserts answers with a prepared statement, with columns from the model. Every ranked call writes one, and EF Core change
/// tracking would take several times the CPU time.</summary>
internal static class AnswerInsert
{
    /// <summary>Writes answers in one transaction.</summary>
    public static async Task Write(StoreContext context, IReadOnlyList<StoredAnswer> answers, CancellationToken stop)
    {
        await context.Database.OpenConnectionAsync(stop);
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        var properties = Prepare(command, context.Model.FindEntityType(typeof(StoredAnswer))!);
        foreach (var answer in answers)
        {
            for (var i = 0; i < properties.Length; i++)
                command.Parameters[i].Value = properties[i].GetGetter().GetClrValue(answer);
            await command.ExecuteNonQueryAsync(stop);
        }

        await transaction.CommitAsync(stop);
    }

    private static IProperty[] Prepare(DbCommand command, IEntityType entity)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        IProperty[] properties = [.. entity.GetProperties()];
        foreach (var property in properties)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + property.Name;
            command.Parameters.Add(parameter);
        }

        var columns = string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(table)}\""));
        var values = string.Join(", ", properties.Select(p => "@" + p.Name));
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({values})";
        return properties;
    }
}
