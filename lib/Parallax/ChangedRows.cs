using System.Collections;

namespace Parallax;

/// <summary>Rows of an article, each changed in the same way.</summary>
internal static class ChangedRows
{
    /// <summary>The changed rows; where the rows are made when they are asked for, so are these.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows, Func<T, T> change) =>
        rows is IArticleRows<T> made ? new Made<T>(made, change) : [.. rows.Select(change)];

    private sealed class Made<T>(IArticleRows<T> rows, Func<T, T> change) : IArticleRows<T>
    {
        public int Count => rows.Count;

        public T this[int index] => change(rows[index]);

        public IArticleRows<T> With(ArticleInfo article) => new Made<T>(rows.With(article), change);

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var row in rows) yield return change(row);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
