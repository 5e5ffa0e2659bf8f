package no.samskriv.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** SAL's transactions: the same ones that Active Objects joins. */
public final class SalTransactions implements TransactionTemplate {
    private final Database database;

    public SalTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}
