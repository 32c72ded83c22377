using AdvancementEngine.Store.Model;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace AdvancementEngine.Store.Migrations;

/// <summary>The first tables. Written by hand and without column types, so that each store uses its own. A change is a new migration; this
/// one never changes.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261129000000_First")]
internal sealed class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Create(migrationBuilder, "programs", ["Program", "Message"]);
        Create(migrationBuilder, "outcomes", [.. s_person, "Kind"], hasValue: true);
        Create(migrationBuilder, "overrides", [.. s_person, "Policy", "Verdict", "Reason", "By"]);
        Create(migrationBuilder, "feedback", [.. s_person, "Kind", "Fact"]);
        Create(migrationBuilder, "plans", [.. s_person, "Plan"]);
        Create(migrationBuilder, "answers", [.. s_person, "Method", "Bundle", "Model", "Ranked", "State", "Request"]);
        migrationBuilder.CreateIndex("ix_programs_program", "programs", ["Tenant", "Program"]);
        migrationBuilder.CreateIndex("ix_answers_digest", "answers", ["Tenant", "Digest"]);
        foreach (var table in (string[])["outcomes", "overrides", "feedback", "plans", "answers"])
            migrationBuilder.CreateIndex($"ix_{table}_person", table, "Person");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["programs", "outcomes", "overrides", "feedback", "plans", "answers"])
            migrationBuilder.DropTable(table);
    }

    private static readonly string[] s_person = ["Person", "Program", "Digest", "Date", "Opportunity"];

    private static void Create(MigrationBuilder builder, string table, string[] texts, bool hasValue = false)
    {
        // The column builder needs a typed shape; a table defined by names is an operation.
        var operation = new CreateTableOperation { Name = table };
        foreach (var text in (string[])["Tenant", "Key", "Caller", "Content", .. texts])
            operation.Columns.Add(
                new AddColumnOperation
                {
                    Table = table,
                    Name = text,
                    ClrType = typeof(string),
                    IsNullable = false,
                }
            );
        operation.Columns.Add(
            new AddColumnOperation
            {
                Table = table,
                Name = "At",
                ClrType = typeof(long),
                IsNullable = false,
            }
        );
        if (hasValue)
            operation.Columns.Add(
                new AddColumnOperation
                {
                    Table = table,
                    Name = "Value",
                    ClrType = typeof(double),
                    IsNullable = true,
                }
            );
        operation.PrimaryKey = new AddPrimaryKeyOperation
        {
            Table = table,
            Name = $"pk_{table}",
            Columns = ["Tenant", "Key"],
        };
        builder.Operations.Add(operation);
        builder.CreateIndex($"ix_{table}_at", table, "At");
    }
}
