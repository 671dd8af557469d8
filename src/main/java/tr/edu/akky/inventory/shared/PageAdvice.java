package tr.edu.akky.inventory.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
