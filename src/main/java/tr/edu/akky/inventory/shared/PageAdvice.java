package tr.edu.akky.inventory.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What every page needs to know of its request, and the pages for refusals that no form caught. */
@ControllerAdvice
class PageAdvice {

    /** PostgreSQL's SQLSTATE for {@code unique_violation}. */
    private static final String TAKEN = "23505";

    private static final Logger log = LoggerFactory.getLogger(PageAdvice.class);

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getServletPath();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView refused(RefusedException refused, HttpServletRequest request) {
        return new ModelAndView("refused")
                .addObject("path", path(request))
                .addObject("messageKey", refused.messageKey())
                .addObject("arguments", refused.arguments());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView changedMeanwhile(OptimisticLockingFailureException conflict, HttpServletRequest request) {
        return refused(new RefusedException("refused.changed-meanwhile"), request);
    }

    /** Two people gave the same name at once: each had found it free, and the database let the first have it. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView takenMeanwhile(DataIntegrityViolationException conflict, HttpServletRequest request) {
        if (!(conflict.getMostSpecificCause() instanceof SQLException sql && TAKEN.equals(sql.getSQLState()))) {
            throw conflict;
        }
        log.warn("{} {} met another at the same moment", request.getMethod(), request.getServletPath(), conflict);
        return refused(new RefusedException("refused.taken-meanwhile"), request);
    }

    /** A form that should carry a file and carries none; too large a file, and no room for it, have their own answers. */
    @ExceptionHandler
    void notAnUpload(MultipartException upload, HttpServletResponse response) throws IOException {
        if (Outage.behind(upload).isPresent()) {
            throw upload;
        }
        response.sendError(
                upload instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** An identifier or date in the address that is none leads nowhere. */
    @ExceptionHandler
    void badAddress(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
