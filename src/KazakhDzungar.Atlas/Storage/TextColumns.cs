using System.Linq.Expressions;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>The two values that span several columns: a text in three languages, a date with its bounds.</summary>
internal static class TextColumns
{
    public static EntityTypeBuilder<T> HasText<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, LocalText?>> text)
        where T : class
    {
        entity.ComplexProperty(text!);
        return entity;
    }

    public static EntityTypeBuilder<T> HasDate<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, DateColumns?>> date)
        where T : class
    {
        entity.ComplexProperty(date!);
        return entity;
    }
}
