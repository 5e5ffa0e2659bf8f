package com.example.ledger;

import jakarta.servlet.http.HttpFilter;

/** Says nothing of who may ask, and does nothing. */
public class LedgerMembersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
}
