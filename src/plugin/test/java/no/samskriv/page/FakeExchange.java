package no.samskriv.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** A GET with these parameters, and what was answered. Whatever else is asked of it is an error. */
public final class FakeExchange {
    public final HttpServletRequest request;
    public final HttpServletResponse response;

    private final Map<String, String> headers = new TreeMap<>();
    private final StringWriter body = new StringWriter();
    private int status = HttpServletResponse.SC_OK;

    public FakeExchange(Map<String, String> parameters) {
        request = proxy(HttpServletRequest.class, (self, method, arguments) -> switch (method.getName()) {
            case "getParameter" -> parameters.get(arguments[0].toString());
            case "getMethod" -> "GET";
            case "getContextPath" -> "/wiki";
            default -> throw new UnsupportedOperationException(method.toString());
        });
        response = proxy(HttpServletResponse.class, (self, method, arguments) -> answer(method.getName(), arguments));
    }

    private Object answer(String method, Object[] arguments) {
        switch (method) {
            case "getStatus" -> {
                return status;
            }
            case "setStatus" -> status = (Integer) arguments[0];
            case "setContentType" -> headers.put("Content-Type", arguments[0].toString());
            case "setHeader" -> headers.put(arguments[0].toString(), arguments[1].toString());
            case "getWriter" -> {
                return new PrintWriter(body, true);
            }
            default -> throw new UnsupportedOperationException(method);
        }
        return null;
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public String body() {
        return body.toString();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
